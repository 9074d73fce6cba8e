import markUrl from '../assets/mark.svg';

/** Our mark, beside the name; so it says nothing to a screen reader. */
export function Mark({ size }: { readonly size: number }) {
  return <img src={markUrl} alt="" width={size} height={size} />;
}
