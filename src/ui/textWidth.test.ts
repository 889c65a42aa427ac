import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from './textWidth.ts';

/**
 * Measured with `measureText` in Chromium 156 with the font that is shipped (Source Sans 3 Variable 5.3.0):
 * text, width at 100 px in weight 400 and in 600.
 */
const measured = [
  ['Jarinje', 286.6, 297.5],
  ['Brnjak', 272.8, 283.1],
  ['Merdare', 345.2, 356.5],
  ['Mutivode', 391.1, 403.3],
  ['Bela Zemlja', 490, 502.3],
  ['Mučibaba', 405.9, 415.8],
  ['Jarinjë', 286.6, 297.5],
  ['Bërnjak', 322.4, 333.8],
  ['Merdarë', 345.2, 356.5],
  ['Mutivodë', 391.1, 403.3],
  ['Dheu i Bardhë', 586.9, 601.3],
  ['Muçibabë', 406.5, 416.2],
  ['Јариње', 335.8, 342.9],
  ['Брњак', 289.2, 296.6],
  ['Мердаре', 387, 396.8],
  ['Мутиводе', 429.8, 442.3],
  ['Бела Земља', 522.9, 534.6],
  ['Мучибаба', 434.7, 446.3],
  ['Hosted by: Pristina', 782.4, 808.9],
  ['Post within 0.4 km of the mark', 1261.1, 1303.6],
  ['Podujevë / Podujevo 11 km', 1129.5, 1156.5],
  ['Jarinje / Jarinjë (both posts)', 1168.8, 1205.3],
  ['Dheu i Bardhë / Bela Zemlja (Pristina)', 1551.8, 1595.5],
  ['M-25 (Pristina) · 22 (Belgrade)', 1220.1, 1264.6],
  ['Пункт је на највише 0,4 km од ознаке', 1611.4, 1654.4],
  ['Домаћин: Приштина', 904.9, 926.4],
  ['Pika ndodhet brenda 0,4 km nga shenja', 1642.3, 1687.7],
  ['number not published (Belgrade)', 1382, 1420.3],
  ['Shkup', 265.8, 272.9],
  ['Скопље', 337.5, 345.4],
  ['Sofje', 209.9, 216.7],
  ['Софија', 316.3, 323.5],
  ['Beograd', 351.2, 360],
  ['Prishtinë', 374.9, 389.6],
  ['Приштина', 460.5, 470.7],
  ['Kurshumli', 429, 442.9],
  ['Куршумлија', 528, 545.8],
  ['Рожаје', 300.9, 311.1],
  ['Rožaje', 277.3, 286],
  ['Pazari i Ri', 398.8, 415.2],
  ['Бајрам Цури', 544.5, 557.7],
  ['Mitrovicë e Veriut', 719.7, 746.1],
  ['Северна Митровица', 888, 905.9],
  ['Hani i Elezit', 488.2, 504.1],
  ['Елез Хан', 377.9, 388.2],
  ['Banja e Sijarinës', 687.2, 707.8],
  ['Сува Река', 426.4, 438.4],
  ['Тетово', 299.4, 304.8],
  ['Ferizaj', 272.3, 284],
  ['Fushë Kosovë', 570.9, 584.5],
  ['Vushtrri', 327, 342],
] as const;

describe('the estimate of a text’s width', () => {
  it.each(measured)('of “%s” is within 12 %% of the real one', (text, regular, semibold) => {
    expect(estimateTextWidth(text, 100) / regular).toBeGreaterThan(0.88);
    expect(estimateTextWidth(text, 100) / regular).toBeLessThan(1.12);
    expect(estimateTextWidth(text, 100, true) / semibold).toBeGreaterThan(0.88);
    expect(estimateTextWidth(text, 100, true) / semibold).toBeLessThan(1.12);
  });

  it('rather allows too much than too little', () => {
    const mean = (isSemibold: boolean) =>
      measured.reduce(
        (sum, [text, regular, semibold]) =>
          sum + estimateTextWidth(text, 100, isSemibold) / (isSemibold ? semibold : regular) / measured.length,
        0,
      );
    for (const ratio of [mean(false), mean(true)]) {
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThan(1.06);
    }
  });

  it('grows with the size of the letters and with nothing else', () => {
    expect(estimateTextWidth('Merdare', 29)).toBeCloseTo(estimateTextWidth('Merdare', 14.5) * 2, 9);
    expect(estimateTextWidth('', 14.5)).toBe(0);
    expect(estimateTextWidth('Merdare', 14.5, true)).toBeGreaterThan(estimateTextWidth('Merdare', 14.5));
  });
});
