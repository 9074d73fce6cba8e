import { Hono } from 'hono';
import {
  PutAttestation,
  PutContextAnswer,
  PutWaiver,
  ReadDossierState,
  WithdrawAttestation,
  WithdrawWaiver,
} from '../../shared/contract/dossier-state.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { putAttestation } from './put-attestation.ts';
import { putContextAnswer } from './put-context-answer.ts';
import { putWaiver } from './put-waiver.ts';
import { readDossierState } from './read-dossier-state.ts';
import { withdrawJudgement } from './withdraw-judgement.ts';

export const dossierStateRoutes = new Hono<App>();
serve(dossierStateRoutes, ReadDossierState, (context, { body }) => readDossierState(context, body));
serve(dossierStateRoutes, PutAttestation, (context, { params, body }) => putAttestation(context, params.id, body));
serve(dossierStateRoutes, WithdrawAttestation, (context, { params }) =>
  withdrawJudgement(context, 'attestations', params.id),
);
serve(dossierStateRoutes, PutWaiver, (context, { params, body }) => putWaiver(context, params.id, body));
serve(dossierStateRoutes, WithdrawWaiver, (context, { params }) => withdrawJudgement(context, 'waivers', params.id));
serve(dossierStateRoutes, PutContextAnswer, (context, { body }) => putContextAnswer(context, body));
