import { useWording } from '../i18n/texts.tsx';

/** What leaves the browser, in the words of `Submission` in the contract. */
export function PrivacySection() {
  const { texts } = useWording();
  const { claim, what, items, never } = texts.popup.privacy;
  return (
    <section className="privacy">
      <p className="claim">{claim}</p>
      <details>
        <summary>{what}</summary>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>{never}</p>
      </details>
    </section>
  );
}
