/** The item of the address under which a new profile is begun; no id of a profile, which begins with a letter. */
export const NEW = '-';
