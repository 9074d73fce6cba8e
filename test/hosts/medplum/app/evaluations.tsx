import { Title } from '@mantine/core';
import { Operator } from '@medplum/core';
import { Panel, SearchControl } from '@medplum/react';

/** Encounters of one patient in Medplum's own search table. */
export function Evaluations({ id }: { readonly id: string }) {
  return (
    <Panel>
      <Title order={2}>Evaluations</Title>
      <SearchControl
        search={{
          resourceType: 'Encounter',
          fields: ['period', 'type', 'status'],
          filters: [{ code: 'subject', operator: Operator.EQUALS, value: `Patient/${id}` }],
          sortRules: [{ code: 'date', descending: true }],
        }}
        hideToolbar
        hideFilters
      />
    </Panel>
  );
}
