import {
  CqlCompilerOptions,
  CqlTranslator,
  createModelInfoProvider,
  createUcumService,
  LibraryManager,
  ModelManager,
  stringAsSource,
} from '@cqframework/cql/cql-to-elm';
import type { FactName } from '../../../../shared/facts/vocabulary.ts';
import { dossierModelInfo, type Handing, systemModelInfo } from './model-info.ts';

/** ELM, the form in which CQL is executed, by the reference translator; without annotations, which only cost time. */
export function translate(cql: string, facts: readonly FactName[], handing: Handing): unknown {
  const models = new ModelManager();
  models.modelInfoLoader.registerModelInfoProvider(
    createModelInfoProvider((id) =>
      stringAsSource(id === 'Dossier' ? dossierModelInfo(facts, handing) : systemModelInfo()),
    ),
  );
  const libraries = new LibraryManager(models, new CqlCompilerOptions(), undefined, noUnits());
  const translator = CqlTranslator.fromText(cql, libraries);
  const errors = [...translator.errors.asJsReadonlyArrayView()].map(({ message }) => message);
  if (errors.length > 0) throw new Error(`The CQL was refused:\n${errors.join('\n')}`);
  return JSON.parse(translator.toJson());
}

/** The translator wants to look up units of measure, also for "3 months"; no rule has others. */
function noUnits(): unknown {
  const refuse = () => {
    throw new Error('Units are not converted.');
  };
  return createUcumService(refuse, () => null, refuse, refuse);
}
