import type { RuleSetContent } from '../rules/rule-set.ts';
import { bcmbBeroepscode } from './bcmb-beroepscode/rule-set.ts';
import { drentsKwaliteitskader2019 } from './drents-kwaliteitskader-2019/rule-set.ts';
import { kwaliteitVanLevenKader } from './kwaliteit-van-leven-kader/rule-set.ts';
import { progressiumGedragscode } from './progressium-gedragscode/rule-set.ts';
import { wmoMiddenGroningen } from './wmo-midden-groningen/rule-set.ts';

/** The frameworks that come with the program; an organisation imports, adapts and publishes them. */
export const builtInRuleSets: RuleSetContent[] = [
  wmoMiddenGroningen,
  drentsKwaliteitskader2019,
  progressiumGedragscode,
  bcmbBeroepscode,
  kwaliteitVanLevenKader,
];
