import { Hono } from 'hono';
import {
  GetSwitches,
  SwitchOffField,
  SwitchOffRequirement,
  SwitchOffSiteProfile,
  SwitchOnField,
  SwitchOnRequirement,
  SwitchOnSiteProfile,
} from '../../shared/contract/switches.ts';
import type { App } from '../http/context.ts';
import { serve, serveTagged } from '../http/serve.ts';
import { readSwitches } from './read-switches.ts';
import { switchOff } from './switch-off.ts';
import { switchOn } from './switch-on.ts';
import { ofField, ofProfile, ofRequirement } from './target.ts';

export const switchRoutes = new Hono<App>();

serveTagged(switchRoutes, GetSwitches, (context) => readSwitches(context));

serve(switchRoutes, SwitchOffRequirement, (context, { params, body }) =>
  switchOff(context, ofRequirement(params), body.reason),
);
serve(switchRoutes, SwitchOnRequirement, (context, { params }) => switchOn(context, ofRequirement(params)));
serve(switchRoutes, SwitchOffSiteProfile, (context, { params, body }) =>
  switchOff(context, ofProfile(params), body.reason),
);
serve(switchRoutes, SwitchOnSiteProfile, (context, { params }) => switchOn(context, ofProfile(params)));
serve(switchRoutes, SwitchOffField, (context, { params, body }) => switchOff(context, ofField(params), body.reason));
serve(switchRoutes, SwitchOnField, (context, { params }) => switchOn(context, ofField(params)));
