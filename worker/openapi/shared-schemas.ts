import type { z } from 'zod';
import { Check, Condition, ConditionGroup } from '../../shared/checks/check.ts';
import { Done, Person } from '../../shared/contract/common.ts';
import { Session } from '../../shared/contract/session.ts';
import { Submission } from '../../shared/contract/submissions.ts';
import { Fact } from '../../shared/domain/fact.ts';
import { ContextValues } from '../../shared/domain/ledger.ts';
import { LocalisedText } from '../../shared/domain/localised-text.ts';
import { ItemPlace, Locator } from '../../shared/profiles/locator.ts';
import { SiteProfile } from '../../shared/profiles/site-profile.ts';
import { Example, Requirement, RuleSetContent, RuleSetRevision } from '../../shared/rules/rule-set.ts';
import { Change, Tailoring } from '../../shared/rules/tailoring.ts';

/** What comes back in many messages gets a name of its own in the document, instead of standing in each of them. */
export const sharedSchemas: Readonly<Record<string, z.ZodType>> = {
  Change,
  Check,
  Condition,
  ConditionGroup,
  ContextValues,
  Done,
  Example,
  Fact,
  ItemPlace,
  LocalisedText,
  Locator,
  Person,
  Requirement,
  RuleSetContent,
  RuleSetRevision,
  Session,
  SiteProfile,
  Submission,
  Tailoring,
};
