import fakeDataProvider from 'ra-data-fakerest';
import { Admin, Datagrid, DateField, List, ReferenceField, Resource, TextField } from 'react-admin';
import { createRoot } from 'react-dom/client';
import { data } from '../data.ts';
import { ClientList, ClientShow } from './clienten.tsx';
import { i18nProvider } from './dutch.ts';
import { PlanEdit, PlanList, PlanShow } from './plannen.tsx';

/** Evaluations of everyone: no dossier. */
const EvaluationList = () => (
  <List title="Evaluaties" exporter={false}>
    <Datagrid bulkActionButtons={false}>
      <ReferenceField source="clientId" reference="clienten" label="Cliënt" link={false}>
        <TextField source="naam" />
      </ReferenceField>
      <DateField source="datum" label="Evaluatiedatum" locales="nl-NL" />
      <TextField source="soort" label="Soort" />
    </Datagrid>
  </List>
);

const App = () => (
  <Admin dataProvider={fakeDataProvider(data)} i18nProvider={i18nProvider} disableTelemetry title="Zorgadministratie">
    <Resource
      name="clienten"
      list={ClientList}
      show={ClientShow}
      options={{ label: 'Cliënten' }}
      recordRepresentation="naam"
    />
    <Resource name="plannen" list={PlanList} show={PlanShow} edit={PlanEdit} options={{ label: 'Plannen' }} />
    <Resource name="evaluaties" list={EvaluationList} options={{ label: 'Evaluaties' }} />
    <Resource name="risicos" />
    <Resource name="rapportages" />
  </Admin>
);

const root = document.querySelector('#root');
if (root) createRoot(root).render(<App />);
