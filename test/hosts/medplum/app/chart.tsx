import { Tabs } from '@mantine/core';
import { InfoBar, PatientHeader, SearchControl } from '@medplum/react';
import { Details } from './details.tsx';
import { Evaluations } from './evaluations.tsx';
import { Forms } from './forms.tsx';
import { Plan } from './plan.tsx';
import { Risks } from './risks.tsx';
import { Story } from './story.tsx';

const TABS = {
  details: ['Details', Details],
  plan: ['Plan', Plan],
  forms: ['Forms', Forms],
  evaluations: ['Evaluations', Evaluations],
  risks: ['Risks', Risks],
  story: ['Timeline', Story],
} as const;

type TabName = keyof typeof TABS;

interface ChartProps {
  readonly path: string;
  readonly navigate: (path: string) => void;
}

/** The chart of a patient, or the list of patients. */
export function Chart({ path, navigate }: ChartProps) {
  const [, type, id, tab = 'details'] = path.split('/');
  if (type !== 'Patient' || !id) return <Patients navigate={navigate} />;
  const patient = { reference: `Patient/${id}` };
  const [, Body] = TABS[tab in TABS ? (tab as TabName) : 'details'];
  return (
    <>
      <PatientHeader patient={patient} />
      <InfoBar>
        <InfoBar.Entry>
          <InfoBar.Key>Client number</InfoBar.Key>
          <InfoBar.Value>{id}</InfoBar.Value>
        </InfoBar.Entry>
      </InfoBar>
      <Tabs value={tab} onChange={(to) => navigate(`/Patient/${id}/${to}`)}>
        <Tabs.List>
          {Object.entries(TABS).map(([name, [title]]) => (
            <Tabs.Tab key={name} value={name}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Body key={`${id}/${tab}`} id={id} />
    </>
  );
}

function Patients({ navigate }: { readonly navigate: (path: string) => void }) {
  return (
    <SearchControl
      search={{ resourceType: 'Patient', fields: ['name', 'birthDate', 'identifier'] }}
      hideToolbar
      hideFilters
      onClick={({ resource }) => navigate(`/Patient/${resource.id}`)}
    />
  );
}
