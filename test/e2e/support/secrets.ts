import { demoDossiers } from '../../demo-ecd/data/dossiers.ts';
import { datesOf, today } from './planted-dossiers.ts';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const SHORT_MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** A date in every way in which it is written on a screen or could be sent. */
export function waysToWrite(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const at = Number(month) - 1;
  return [
    date,
    `${year}${month}${day}`,
    `${day}-${month}-${year}`,
    `${Number(day)}-${Number(month)}-${year}`,
    `${Number(day)}-${Number(month)}-'${year.slice(2)}`,
    `${day}/${month}/${year}`,
    `${Number(day)} ${MONTHS[at]} ${year}`,
    `${Number(day)} ${SHORT_MONTHS[at]} ${year}`,
    String(Date.parse(date)),
    String(Date.parse(date) / 1000),
  ];
}

/** Of every demo dossier: number, BSN, family name, and each date in each way to write it. */
export function secretsOfDemoDossiers(): string[] {
  const dossiers = demoDossiers(today());
  // The day of today stands in every submission as the day of sending.
  const isRecent = (date: string) => Math.abs(Date.parse(date) - Date.parse(today())) < 2 * 86_400_000;
  const dates = new Set(dossiers.flatMap(datesOf).filter((date) => !isRecent(date)));
  return [
    ...dossiers.flatMap(({ number, client }) => [number, client.bsn, client.familyName]),
    ...[...dates].flatMap(waysToWrite),
  ];
}
