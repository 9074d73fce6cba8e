import { type Failure, failureText } from '../failure.ts';
import { useWording } from '../i18n/texts.tsx';

/** What went wrong, read out at once, with a way out. */
export function Problem({ failure, onRetry }: { readonly failure: Failure; readonly onRetry?: () => void }) {
  const { texts } = useWording();
  const isDisconnected = failure.code === 'disconnected';
  return (
    <div role="alert" className={failure.code === 'cancelled' ? 'problem mild' : 'problem'}>
      <p>{failureText(failure, texts)}</p>
      {isDisconnected ? (
        <button type="button" className="link" onClick={() => location.reload()}>
          {texts.action.reload}
        </button>
      ) : (
        onRetry && (
          <button type="button" className="link" onClick={onRetry}>
            {texts.action.retry}
          </button>
        )
      )}
    </div>
  );
}
