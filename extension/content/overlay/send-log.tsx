import { useCallback } from 'react';
import { momentWords } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { SentField, SentRecordView } from '../../messaging/honesty-views.ts';
import { useOverlay } from './overlay-context.ts';
import { Confirm } from './views-confirm.tsx';
import { Loading, useLoaded } from './views-loading.tsx';

interface SendLogProps {
  readonly today: string;
  /** How much waits: when that changes, the log did. */
  readonly waiting: number;
}

/** Everything that left this browser and everything that waits to, as it was sent. */
export function SendLog({ today, waiting }: SendLogProps) {
  const { t, actions } = useOverlay();
  const say = t.views.sent;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits is the sign that something was sent.
  const loaded = useLoaded(useCallback(() => actions.views.sendLog(), [actions, waiting]));
  return (
    <>
      <p className="view-note">{say.intro}</p>
      <p className="view-note">{say.receives}</p>
      <Loading loaded={loaded}>
        {({ records, most }) => (
          <>
            {records.length === 0 ? (
              <p className="view-note">{say.none}</p>
            ) : (
              <ol className="sent-records">
                {records.map((record) => (
                  <SentRecord key={record.id} record={record} today={today} />
                ))}
              </ol>
            )}
            <div className="view-foot">
              <p className="view-note">{say.most(most)}</p>
              <Confirm
                label={say.wipe}
                question={say.wipeAsk}
                yes={say.wipeYes}
                no={say.cancel}
                done={say.wiped}
                act={async () => loaded.set(await actions.views.wipeSendLog())}
              />
            </div>
          </>
        )}
      </Loading>
    </>
  );
}

function SentRecord({ record, today }: { readonly record: SentRecordView; readonly today: string }) {
  const { t } = useOverlay();
  const say = t.views.sent;
  const { kind, state, to, at, attempts, code, requestId, fields, method, path } = record;
  const moment = at && momentWords(at, t.language as Language, today);
  const when = moment && (attempts === 0 ? say.since(moment) : moment);
  const reason = code && say.reasons[code];
  const why = state === 'accepted' ? [] : [say.explain[state], reason && say.reason(reason)];
  const note = [...why, state !== 'accepted' && requestId && say.request(requestId)].filter(Boolean).join(' ');
  return (
    <li className={`sent-record ${state}`} data-state={state} data-kind={kind}>
      <details>
        <summary>
          <span className="sent-what">{say.kinds[kind]}</span>
          <span className="sent-state">{say.states[state]}</span>
          <span className="sent-where">
            {[when, to === undefined ? say.nowhere : say.to(to), attempts > 1 && say.attempts(attempts)]
              .filter(Boolean)
              .join(', ')}
          </span>
        </summary>
        {note && <p className="sent-note">{note}</p>}
        <h4>{say.content}</h4>
        <p className="sent-address">
          {method} {path}
        </p>
        {fields.length === 0 ? <p className="view-note">{say.empty}</p> : <Fields fields={fields} />}
      </details>
    </li>
  );
}

/** As sent: the name that a person knows a field by, its name in the message, and its value to the letter. */
function Fields({ fields }: { readonly fields: readonly SentField[] }) {
  const { t } = useOverlay();
  const { names } = t.views.sent;
  return (
    <dl className="sent-fields">
      {fields.map(({ name, value }) => (
        <div key={name}>
          <dt>{names[name] ?? name}</dt>
          <dd>
            {typeof value === 'string' ? (
              value
            ) : (
              <ul>
                {value.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a message never change.
                  <li key={index}>{line}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
