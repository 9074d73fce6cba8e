import type { LocalisedText } from '../../domain/localised-text.ts';

// The text is a vision, mostly in questions. Every requirement says so on screen, so that nobody takes it for a norm.

export const clientQuestion: LocalisedText = {
  nl: 'Een vraag vanuit de cliënt, geen norm: het kader noemt geen termijn of getal. Gebruik de uitkomst om er samen over te praten.',
  en: "A question from the client's point of view, not a norm: the framework gives no term or number. Use the outcome to talk about it together.",
};

export const clientExpectation: LocalisedText = {
  nl: 'Het kader schetst hier wat een cliënt mag verwachten, zonder termijn of getal. Gebruik de uitkomst om er samen over te praten.',
  en: 'The framework sketches what a client may expect here, without a term or number. Use the outcome to talk about it together.',
};

export const staffQuestion: LocalisedText = {
  nl: 'Een vraag om als team over te praten. Het is geen norm en nooit een cijfer voor één medewerker.',
  en: 'A question for a team to talk about. It is not a norm and never a mark for one worker.',
};

export const staffPicture: LocalisedText = {
  nl: 'Het kader schetst een goede professional, zonder norm of getal. Praat erover als team; het is nooit een cijfer voor één medewerker.',
  en: 'The framework sketches a good professional, without a norm or number. Talk about it as a team; it is never a mark for one worker.',
};

export const organisationPicture: LocalisedText = {
  nl: 'Het kader schetst een goede organisatie, zonder norm of getal. Gebruik dit punt om het gesprek te voeren, niet om af te vinken.',
  en: 'The framework sketches a good organisation, without a norm or number. Use this point to have the conversation, not to tick a box.',
};

/** What holds for the whole part of the framework, followed by how we read this one. */
export function withReading(general: LocalisedText, reading: LocalisedText): LocalisedText {
  return { nl: `${general.nl} ${reading.nl}`, en: `${general.en} ${reading.en}` };
}
