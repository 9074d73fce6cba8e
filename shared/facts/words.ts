/** Words written one after another, apart from each other by bars: "datum plan | plandatum". */
export function words(list: string): readonly string[] {
  return list.split('|').map((word) => word.trim());
}
