import { type FactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';

/** How the facts of a dossier reach CQL: as records that are retrieved by their code, or as properties of the dossier. */
export type Handing = 'records' | 'properties';

/** A dossier as a data model for the CQL translator: facts with a state and a value. */
export function dossierModelInfo(facts: readonly FactName[], handing: Handing): string {
  const state = [element('code', 'System.Code'), element('state', 'System.String')];
  const retrievable = 'retrievable="true" primaryCodePath="code"';
  const properties =
    handing === 'properties' ? facts.map((fact) => element(elementOf(fact), `Dossier.${kindOf(fact)}`)) : [];
  return modelInfo(
    'name="Dossier" version="1" url="urn:dossierlens" targetQualifier="dossier" patientClassName="Dossier.Dossier"',
    [
      '<requiredModelInfo name="System" version="1.0.0"/>',
      classInfo('Dossier.Day', [...state, element('value', 'System.Date')], retrievable),
      classInfo('Dossier.Words', [...state, element('value', 'System.String')], retrievable),
      classInfo('Dossier.YesNo', [...state, element('value', 'System.Boolean')], retrievable),
      classInfo('Dossier.Entries', [...state, listElement('value', 'System.String')], retrievable),
      classInfo('Dossier.Dossier', [element('id', 'System.String'), ...properties], 'retrievable="true"'),
      '<contextInfo name="Patient" keyElement="id"><contextType modelName="Dossier" name="Dossier"/></contextInfo>',
    ],
  );
}

export function elementOf(fact: FactName): string {
  return fact.replace('.', '_');
}

/** The name by which CQL retrieves records of a type. */
export function dataTypeOf(kind: string): string {
  return `{urn:dossierlens}${kind}`;
}

export function kindOf(fact: FactName): string {
  const { type } = vocabulary[fact];
  if (type === 'date') return 'Day';
  if (type === 'boolean') return 'YesNo';
  return type === 'list' ? 'Entries' : 'Words';
}

/** The types of CQL itself, which the translator's package does not bring along: names and elements as in the standard. */
export function systemModelInfo(): string {
  const simple = ['Any', 'Boolean', 'Integer', 'Long', 'Decimal', 'String', 'Date', 'DateTime', 'Time'];
  return modelInfo('name="System" version="1.0.0" url="urn:hl7-org:elm-types:r1" targetQualifier="system"', [
    ...simple.map(
      (name) =>
        `<typeInfo xsi:type="SimpleTypeInfo" name="System.${name}"${name === 'Any' ? '' : ' baseType="System.Any"'}/>`,
    ),
    classInfo('System.Quantity', [element('value', 'System.Decimal'), element('unit', 'System.String')]),
    classInfo('System.Ratio', [element('numerator', 'System.Quantity'), element('denominator', 'System.Quantity')]),
    classInfo(
      'System.Code',
      ['code', 'system', 'version', 'display'].map((name) => element(name, 'System.String')),
    ),
    classInfo('System.Concept', [listElement('codes', 'System.Code'), element('display', 'System.String')]),
    classInfo(
      'System.Vocabulary',
      ['id', 'version', 'name'].map((name) => element(name, 'System.String')),
    ),
    classInfo('System.CodeSystem', [], '', 'System.Vocabulary'),
    classInfo('System.ValueSet', [listElement('codesystems', 'System.CodeSystem')], '', 'System.Vocabulary'),
  ]);
}

function modelInfo(attributes: string, parts: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<modelInfo xmlns="urn:hl7-org:elm-modelinfo:r1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${attributes}>
${parts.join('\n')}
</modelInfo>`;
}

function classInfo(name: string, elements: readonly string[], attributes = '', base = 'System.Any'): string {
  return `<typeInfo xsi:type="ClassInfo" name="${name}" baseType="${base}" ${attributes}>${elements.join('')}</typeInfo>`;
}

function element(name: string, type: string): string {
  return `<element name="${name}" elementType="${type}"/>`;
}

function listElement(name: string, type: string): string {
  return `<element name="${name}"><elementTypeSpecifier xsi:type="ListTypeSpecifier" elementType="${type}"/></element>`;
}
