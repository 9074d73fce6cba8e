import type { RuleSetContent } from '../rules/rule-set.ts';
import { wmoMiddenGroningen } from './wmo-midden-groningen/rule-set.ts';

/** The frameworks that come with the program; an organisation imports, adapts and publishes them. */
export const builtInRuleSets: RuleSetContent[] = [wmoMiddenGroningen];
