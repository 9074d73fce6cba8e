import { FactTitles } from '../facts/fact-titles.tsx';
import type { SectionProps } from '../section-props.ts';
import { RuleSetList } from './list/rule-set-list.tsx';
import { RuleSetPage } from './rule-set-page.tsx';

export default function RuleSetsSection(props: SectionProps) {
  const { item } = props.place;
  // Another rule set begins anew: nothing of the one before stays on screen.
  if (!item) return <RuleSetList {...props} />;
  return (
    <FactTitles>
      <RuleSetPage key={item} ruleSet={item} {...props} />
    </FactTitles>
  );
}
