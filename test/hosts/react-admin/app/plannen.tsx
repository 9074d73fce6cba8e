import {
  ArrayField,
  Datagrid,
  DateField,
  DateInput,
  Edit,
  List,
  ReferenceField,
  SelectField,
  SelectInput,
  Show,
  SimpleForm,
  SimpleShowLayout,
  TextField,
  TextInput,
} from 'react-admin';
import { ondertekenaars, planstatussen } from './choices.ts';

export const PlanList = () => (
  <List title="Plannen" exporter={false}>
    <Datagrid rowClick="show" bulkActionButtons={false}>
      <ReferenceField source="clientId" reference="clienten" label="Cliënt" link={false}>
        <TextField source="naam" />
      </ReferenceField>
      <SelectField source="status" label="Status" choices={planstatussen} />
      <DateField source="opgesteld" label="Opgesteld op" locales="nl-NL" />
      <DateField source="ondertekend" label="Ondertekend op" locales="nl-NL" />
    </Datagrid>
  </List>
);

const PlanClient = () => (
  <SimpleShowLayout sx={{ width: 240 }}>
    <ReferenceField source="clientId" reference="clienten" label="Naam" link={false}>
      <TextField source="naam" />
    </ReferenceField>
    <ReferenceField source="clientId" reference="clienten" label="Cliëntnummer" link={false}>
      <TextField source="clientnummer" />
    </ReferenceField>
  </SimpleShowLayout>
);

export const PlanShow = () => (
  <Show title="Ondersteuningsplan" aside={<PlanClient />}>
    <SimpleShowLayout>
      <SelectField source="status" label="Status plan" choices={planstatussen} />
      <DateField source="opgesteld" label="Plan opgesteld op" locales="nl-NL" options={{ dateStyle: 'long' }} />
      <DateField
        source="bijgesteld"
        label="Plan bijgesteld op"
        locales="nl-NL"
        options={{ dateStyle: 'long' }}
        emptyText="-"
      />
      <DateField
        source="ondertekend"
        label="Plan ondertekend op"
        locales="nl-NL"
        options={{ dateStyle: 'long' }}
        emptyText="-"
      />
      <SelectField source="ondertekendDoor" label="Plan ondertekend door" choices={ondertekenaars} emptyText="-" />
      <TextField source="reden" label="Reden niet ondertekend" emptyText="-" />
      <TextField source="wensen" label="Wensen van de cliënt" emptyText="-" />
      <ArrayField source="doelen" label="Doelen">
        <Datagrid bulkActionButtons={false} empty={<p>Geen doelen</p>}>
          <TextField source="doel" label="Doel" />
          <TextField source="leefgebied" label="Leefgebied" />
          <DateField source="streefdatum" label="Streefdatum" locales="nl-NL" />
        </Datagrid>
      </ArrayField>
    </SimpleShowLayout>
  </Show>
);

/** Who may not change a thing sees it locked in the same form. */
export const PlanEdit = () => (
  <Edit title="Ondersteuningsplan" aside={<PlanClient />}>
    <SimpleForm>
      <SelectInput source="status" label="Status plan" choices={planstatussen} readOnly />
      <DateInput source="opgesteld" label="Plan opgesteld op" disabled />
      <DateInput source="bijgesteld" label="Plan bijgesteld op" disabled />
      <DateInput source="ondertekend" label="Plan ondertekend op" readOnly />
      <SelectInput source="ondertekendDoor" label="Plan ondertekend door" choices={ondertekenaars} disabled />
      <TextInput source="reden" label="Reden niet ondertekend" multiline />
      <TextInput source="wensen" label="Wensen van de cliënt" multiline />
    </SimpleForm>
  </Edit>
);
