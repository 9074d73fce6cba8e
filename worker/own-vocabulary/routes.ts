import { Hono } from 'hono';
import { GetOwnVocabulary, PutOwnVocabulary } from '../../shared/contract/own-vocabulary.ts';
import type { App } from '../http/context.ts';
import { serve, serveTagged } from '../http/serve.ts';
import { putOwnVocabulary, readOwnVocabulary } from './own-vocabulary.ts';

export const ownVocabularyRoutes = new Hono<App>();

serveTagged(ownVocabularyRoutes, GetOwnVocabulary, readOwnVocabulary);
serve(ownVocabularyRoutes, PutOwnVocabulary, (context, { body }) => putOwnVocabulary(context, body));
