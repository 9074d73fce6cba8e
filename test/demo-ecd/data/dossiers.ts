import type { IsoDate } from './calendar.ts';
import type { Dossier } from './dossier.ts';
import { benlinde } from './dossiers/benlinde.ts';
import { boterdiep } from './dossiers/boterdiep.ts';
import { dagveld } from './dossiers/dagveld.ts';
import { heidekruier } from './dossiers/heidekruier.ts';
import { kleivink } from './dossiers/kleivink.ts';
import { maandagveld } from './dossiers/maandagveld.ts';
import { oeverland } from './dossiers/oeverland.ts';
import { sterrebos } from './dossiers/sterrebos.ts';
import { turfhorst } from './dossiers/turfhorst.ts';
import { veendijk } from './dossiers/veendijk.ts';
import { wiekslag } from './dossiers/wiekslag.ts';
import { wildervank } from './dossiers/wildervank.ts';
import { zwaluwhorst } from './dossiers/zwaluwhorst.ts';

/** All invented. The dates move along with `today`, so that every dossier is in the same state on any day. */
export function demoDossiers(today: IsoDate): Dossier[] {
  return [
    turfhorst,
    benlinde,
    kleivink,
    veendijk,
    wiekslag,
    zwaluwhorst,
    boterdiep,
    wildervank,
    maandagveld,
    sterrebos,
    heidekruier,
    dagveld,
    oeverland,
  ].map((make) => make(today));
}
