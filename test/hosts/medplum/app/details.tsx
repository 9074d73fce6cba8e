import { Group } from '@mantine/core';
import { PatientSummary, ResourceTable } from '@medplum/react';

/** The summary at the side, and every property of the patient. */
export function Details({ id }: { readonly id: string }) {
  const patient = { reference: `Patient/${id}` };
  return (
    <Group align="flex-start" wrap="nowrap">
      <PatientSummary patient={patient} />
      <ResourceTable value={patient} ignoreMissingValues />
    </Group>
  );
}
