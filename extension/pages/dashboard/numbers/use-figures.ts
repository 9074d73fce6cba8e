import { useMemo } from 'react';
import { useWording } from '../../i18n/texts.tsx';
import { type FigureText, figureText } from './figure-text.ts';

export function useFigures(): FigureText {
  const { texts, format } = useWording();
  return useMemo(() => figureText(texts.dashboard.figure, format), [texts, format]);
}
