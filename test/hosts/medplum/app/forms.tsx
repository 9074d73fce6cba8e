import { QuestionnaireResponseDisplay } from '@medplum/react';
import { useSearchOne } from '@medplum/react-hooks';

/** The intake form as it was answered. */
export function Forms({ id }: { readonly id: string }) {
  const [response] = useSearchOne('QuestionnaireResponse', `subject=Patient/${id}`);
  return response ? <QuestionnaireResponseDisplay questionnaireResponse={response} /> : null;
}
