import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { AdoptRuleSet } from '../../../../../shared/contract/rule-set-admin.ts';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { callContract } from '../../../call-contract.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { ProblemNotice } from '../../../problem-notice.tsx';
import { useTask } from '../../../use-task.ts';
import { ChooseFile } from './choose-file.tsx';

interface Properties {
  readonly isKnown: (ruleSet: string) => boolean;
  readonly onAdopted: (ruleSet: string) => void;
}

/** Adopts a rule set from a file: read and looked at here first, then sent. */
export function ImportRuleSet({ isKnown, onAdopted }: Properties) {
  const { transfer: texts, adoptFailed } = useRuleSetsTexts();
  const { language } = useWording();
  const [found, setFound] = useState<RuleSetContent>();
  const adopting = useTask<string>(onAdopted);
  return (
    <section aria-labelledby="import">
      <Title order={2} size="h4" id="import">
        {texts.import}
      </Title>
      <ChooseFile onRead={setFound} />
      {adopting.failure && <ProblemNotice title={adoptFailed} failure={adopting.failure} />}
      {found && (
        <Alert color={isKnown(found.id) ? 'yellow' : 'blue'} role="status" mt="sm">
          <Group justify="space-between">
            <Text size="sm">
              {texts.found(found.framework.name[language], found.requirements.length)}
              {isKnown(found.id) && `. ${texts.exists}`}
            </Text>
            {!isKnown(found.id) && (
              <Button
                size="xs"
                loading={adopting.isBusy}
                onClick={() =>
                  void adopting.run(async () => {
                    const draft = await callContract(AdoptRuleSet, {
                      body: { from: 'import', content: found as never },
                    });
                    return draft.base.id;
                  })
                }
              >
                {texts.adopt}
              </Button>
            )}
          </Group>
        </Alert>
      )}
    </section>
  );
}
