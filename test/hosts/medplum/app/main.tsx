import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import '@medplum/react/styles.css';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import type { Bundle, SearchParameter } from '@medplum/fhirtypes';
import { MockClient } from '@medplum/mock';
import { MedplumProvider } from '@medplum/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Chart } from './chart.tsx';
import { practitioner, resources } from './data.ts';

const medplum = new MockClient({ seedDefaultData: false, profile: practitioner });

/** Pages by their address, as in an app of Medplum. */
function App() {
  const [path, setPath] = useState(location.pathname);
  const navigate = (to: string) => {
    history.pushState(null, '', to);
    setPath(location.pathname);
  };
  return (
    <MedplumProvider medplum={medplum} navigate={navigate}>
      <MantineProvider>
        <Chart path={path} navigate={navigate} />
      </MantineProvider>
    </MedplumProvider>
  );
}

interface Definitions {
  readonly structures: Bundle;
  readonly searches: Bundle<SearchParameter>;
}

async function prepare(): Promise<void> {
  const { structures, searches } = (await (await fetch('/definitions.json')).json()) as Definitions;
  indexStructureDefinitionBundle(structures);
  indexSearchParameterBundle(searches);
  for (const resource of resources) {
    await medplum.mock.withSeeding(() => medplum.repo.createResource(resource, { assignedId: true }));
  }
}

await prepare();
const root = document.querySelector('#root');
if (root) createRoot(root).render(<App />);
