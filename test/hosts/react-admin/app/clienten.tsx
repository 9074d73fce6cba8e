import {
  BooleanField,
  Datagrid,
  DateField,
  List,
  ReferenceManyField,
  SelectField,
  Show,
  SimpleShowLayout,
  TabbedShowLayout,
  TextField,
} from 'react-admin';
import { belastingen, financieringen, rollen, wetten } from './choices.ts';

export const ClientList = () => (
  <List title="Cliënten" exporter={false}>
    <Datagrid rowClick="show" bulkActionButtons={false}>
      <TextField source="clientnummer" label="Cliëntnummer" />
      <TextField source="naam" label="Naam" />
      <DateField source="geboortedatum" label="Geboren" locales="nl-NL" />
      <TextField source="product" label="Product" />
    </Datagrid>
  </List>
);

/** Stays in view beside every tab. */
const ClientCard = () => (
  <SimpleShowLayout sx={{ width: 240 }}>
    <TextField source="naam" label="Naam" />
    <TextField source="clientnummer" label="Cliëntnummer" />
    <DateField source="geboortedatum" label="Geboortedatum" locales="nl-NL" />
    <TextField source="woonplaats" label="Woonplaats" />
  </SimpleShowLayout>
);

export const ClientShow = () => (
  <Show title="Dossier" aside={<ClientCard />}>
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="Ondersteuning">
        <SelectField source="wet" label="Wet" choices={wetten} />
        <TextField source="gemeente" label="Gemeente" />
        <SelectField source="financiering" label="Financiering" choices={financieringen} />
        <TextField source="product" label="Product" />
        <DateField source="startdatum" label="Startdatum zorg" locales="nl-NL" />
        <DateField source="einddatum" label="Einddatum zorg" locales="nl-NL" emptyText="-" />
        <TextField source="begeleider" label="Vaste begeleider" />
        <TextField source="contactGemeente" label="Contactpersoon gemeente" emptyText="Onbekend" />
        <DateField source="beschikkingVan" label="Begindatum beschikking" locales="nl-NL" />
        <DateField source="beschikkingTot" label="Einddatum beschikking" locales="nl-NL" />
        <TextField source="omvang" label="Toegekende omvang" />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="Overeenkomst">
        <DateField
          source="overeenkomstGetekend"
          label="Overeenkomst ondertekend op"
          locales="nl-NL"
          emptyText="Niet ingevuld"
        />
        <TextField source="opzegtermijn" label="Opzegtermijn" emptyText="Niet ingevuld" />
        <TextField source="urenPerWeek" label="Omvang per week" />
        <TextField source="leverafspraken" label="Leveringsafspraken" emptyText="Niet ingevuld" />
        <BooleanField source="voorwaarden" label="Algemene voorwaarden gegeven" />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="Evaluaties">
        <ReferenceManyField
          reference="evaluaties"
          target="clientId"
          label="Evaluaties"
          sort={{ field: 'datum', order: 'DESC' }}
        >
          <Datagrid bulkActionButtons={false} empty={<p>Geen evaluaties</p>}>
            <DateField source="datum" label="Evaluatiedatum" locales="nl-NL" />
            <TextField source="soort" label="Soort" />
            <BooleanField source="aanwezig" label="Cliënt aanwezig" />
            <TextField source="tevreden" label="Tevredenheid" emptyText="-" />
            <DateField source="getekend" label="Ondertekend door cliënt" locales="nl-NL" emptyText="-" />
            <DateField source="verzonden" label="Verzonden naar gemeente" locales="nl-NL" emptyText="-" />
          </Datagrid>
        </ReferenceManyField>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="Veiligheid">
        <ReferenceManyField reference="risicos" target="clientId" label="Risico's">
          <Datagrid bulkActionButtons={false} empty={<p>Geen risico's vastgelegd</p>}>
            <TextField source="risico" label="Risico" />
            <TextField source="ernst" label="Ernst" />
            <TextField source="maatregel" label="Maatregel" />
            <TextField source="afgesproken" label="Afgesproken met" />
          </Datagrid>
        </ReferenceManyField>
        <SelectField source="rolMedicatie" label="Rol bij medicatie" choices={rollen} emptyText="Niet ingevuld" />
        <DateField
          source="medicatieoverzicht"
          label="Datum medicatieoverzicht"
          locales="nl-NL"
          options={{ dateStyle: 'long' }}
          emptyText="Niet ingevuld"
        />
        <TextField source="bewaren" label="Bewaren van medicatie" emptyText="Niet ingevuld" />
        <BooleanField source="vervoer" label="Vervoer door organisatie" />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="Netwerk">
        <DateField
          source="netwerkOp"
          label="Netwerk in kaart gebracht op"
          locales="nl-NL"
          options={{ dateStyle: 'long' }}
          emptyText="Nog niet"
        />
        <SelectField source="belasting" label="Belasting mantelzorger" choices={belastingen} emptyText="-" />
        <DateField source="belastingOp" label="Datum belasting mantelzorger" locales="nl-NL" emptyText="-" />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="Rapportage">
        <ReferenceManyField
          reference="rapportages"
          target="clientId"
          label="Rapportages"
          sort={{ field: 'datum', order: 'DESC' }}
        >
          <Datagrid bulkActionButtons={false}>
            <DateField source="datum" label="Datum" locales="nl-NL" options={{ dateStyle: 'full' }} />
            <TextField source="tekst" label="Rapportage" />
            <TextField source="door" label="Door" />
          </Datagrid>
        </ReferenceManyField>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </Show>
);
