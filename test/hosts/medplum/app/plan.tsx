import { Title } from '@mantine/core';
import { formatDate } from '@medplum/core';
import { DescriptionList, DescriptionListEntry, FhirPathTable, Panel } from '@medplum/react';
import { useSearchOne, useSearchResources } from '@medplum/react-hooks';

/** The plan as an organisation lays it out on a page of its own, and its goals. */
export function Plan({ id }: { readonly id: string }) {
  const [plan] = useSearchOne('CarePlan', `subject=Patient/${id}`);
  const [goals] = useSearchResources('Goal', `subject=Patient/${id}`);
  if (!plan) return null;
  const signed = plan.extension?.find(({ url }) => url.endsWith('/signed'))?.valueDate;
  const reviewed = plan.extension?.find(({ url }) => url.endsWith('/updated'))?.valueDate;
  return (
    <Panel>
      <Title order={2}>Support plan</Title>
      <DescriptionList>
        <DescriptionListEntry term="Plan status">{plan.status === 'active' ? 'Final' : 'Draft'}</DescriptionListEntry>
        <DescriptionListEntry term="Plan created on">{formatDate(plan.created, 'nl-NL')}</DescriptionListEntry>
        <DescriptionListEntry term="Plan last updated">
          {reviewed ? formatDate(reviewed, 'nl-NL') : '-'}
        </DescriptionListEntry>
        <DescriptionListEntry term="Plan signed on">
          {signed ? formatDate(signed, 'nl-NL') : 'Not signed'}
        </DescriptionListEntry>
        <DescriptionListEntry term="Author">{plan.author?.display}</DescriptionListEntry>
      </DescriptionList>
      <Title order={3}>Goals</Title>
      {goals?.length === 0 && <p>No goals</p>}
      {goals && goals.length > 0 && <Goals id={id} />}
    </Panel>
  );
}

function Goals({ id }: { readonly id: string }) {
  return (
    <FhirPathTable
      resourceType="Goal"
      query={`{ ResourceList: GoalList(subject: "Patient/${id}") { id, description { text }, category { text }, target { dueDate } } }`}
      fields={[
        { propertyType: 'string', name: 'Goal', fhirPath: 'description.text' },
        { propertyType: 'string', name: 'Life domain', fhirPath: 'category.text' },
        { propertyType: 'date', name: 'Target date', fhirPath: 'target.dueDate' },
      ]}
    />
  );
}
