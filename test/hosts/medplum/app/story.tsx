import { PatientTimeline } from '@medplum/react';

export const Story = ({ id }: { readonly id: string }) => <PatientTimeline patient={{ reference: `Patient/${id}` }} />;
