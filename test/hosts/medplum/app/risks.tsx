import { Title } from '@mantine/core';
import { Panel, ResourceTable } from '@medplum/react';
import { useSearchResources } from '@medplum/react-hooks';

/** Every property of each risk assessment and consent, as Medplum shows any resource. */
export function Risks({ id }: { readonly id: string }) {
  const [risks] = useSearchResources('RiskAssessment', `subject=Patient/${id}`);
  const [consents] = useSearchResources('Consent', `patient=Patient/${id}`);
  return (
    <Panel>
      <Title order={2}>Risk assessment</Title>
      {risks?.length === 0 && <p>No risk assessment recorded</p>}
      {risks?.map((risk) => (
        <ResourceTable key={risk.id} value={risk} ignoreMissingValues />
      ))}
      <Title order={2}>Consent</Title>
      {consents?.length === 0 && <p>No consent recorded</p>}
      {consents?.map((consent) => (
        <ResourceTable key={consent.id} value={consent} ignoreMissingValues />
      ))}
    </Panel>
  );
}
