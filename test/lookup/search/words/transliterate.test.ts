import { describe, expect, it } from 'vitest';
import { cyrillicOf, soundOf } from '../../../../src/lookup/search/words/transliterate.ts';

/** Words of Russian offices, each with ways in which they are typed in Latin letters. */
const TYPED = `
  отпуск: otpusk
  зарплата: zarplata
  больничный: bolnichniy bolnichnyj bolnichnyi bolnichnyy
  паспорт: pasport
  счёт: schet schyot
  увольнение: uvolnenie uvol'nenie uvolneniye uvol'nenije
  пропуска: propuska
  бейдж: beydzh beidzh bejdzh
  командировка: komandirovka kommandirovka
  бухгалтерия: buhgalteriya bukhgalteriya buhgalterija buxgalteria
  ключи: klyuchi kljuchi kliuchi
  уборка: uborka
  отдел: otdel
  кадры: kadry kadri
  парковка: parkovka
  ноутбук: noutbuk
  принтер: printer
  пароль: parol parol'
  доступ: dostup
  почта: pochta
  премия: premiya premija premia
  договор: dogovor
  договоры: dogovory dogovori
  справка: spravka
  заявление: zayavlenie zajavlenie zayavleniye
  закупки: zakupki
  охрана: ohrana okhrana oxrana
  жалоба: zhaloba
  обучение: obuchenie obucheniye
  питание: pitanie pitanye
  столовая: stolovaya stolovaja stolovaia
  юрист: yurist jurist iurist
  щит: schit shchit
  площадка: ploschadka ploshchadka
  мебель: mebel mebel'
  общежитие: obschezhitie obshchezhitie
  подъезд: podezd pod'ezd podyezd
  объект: obekt obyekt ob'ekt
  приём: priem priyom prijom
  ёлка: elka yolka jolka
  собеседование: sobesedovanie sobesedovaniye
  вакансия: vakansiya vakansija vakansia
  аванс: avans
  льготы: lgoty l'goty lgoti
  страховка: strahovka strakhovka straxovka
  медосмотр: medosmotr
  детский: detskiy detskij detskii detsky
  цех: tseh ceh tsekh
  лицензия: licenziya litsenziya licenzija
  сайт: sayt sajt sait
  район: rayon rajon raion
  регистрация: registratsiya registraciya registracija
  электрик: elektrik
  эвакуация: evakuatsiya evakuaciya
  учёба: ucheba uchyoba
  новый: noviy novyj novyy novyi
  новые: novye novyye novie
  данные: dannye dannyye danie
  касса: kassa kasa
  техника: tehnika tekhnika texnika
  кондиционер: konditsioner kondicioner
  чертёж: chertezh chertyozh
  июль: iyul ijul
  семья: semya sem'ya semja
  виза: viza
  шлагбаум: shlagbaum
  ящик: yaschik yashchik jaschik`;

const rows = TYPED.trim()
  .split('\n')
  .map((line) => {
    const [russian = '', spellings = ''] = line.trim().split(': ');
    return { russian, spellings: spellings.split(' ') };
  });

describe('the sound of a Russian word', () => {
  it.each(rows)('is one for all the ways of writing $russian', ({ russian, spellings }) => {
    expect(spellings.map(soundOf)).toEqual(spellings.map(() => soundOf(russian)));
  });

  it('is the same of a word that was folded', () => {
    for (const { russian } of rows) {
      const folded = russian.replace(/ё/g, 'е').replace(/й/g, 'и');
      expect(soundOf(folded)).toBe(soundOf(russian));
    }
  });

  it('parts words that are not the same', () => {
    const sounds = rows.map(({ russian }) => soundOf(russian));
    expect(new Set(sounds).size).toBe(rows.length);
    expect(sounds.every((sound) => /^[a-z]+$/.test(sound))).toBe(true);
  });
});

describe('Cyrillic of Latin letters', () => {
  it.each([
    ['otpusk', 'отпуск'],
    ['zarplata', 'зарплата'],
    ['bolnichniy', 'больничный'],
    ['bolnichnyj', 'больничный'],
    ['bolnichnyi', 'больничный'],
    ['pasport', 'паспорт'],
    ['uvolnenie', 'увольнение'],
    ["uvol'nenie", 'увольнение'],
    ['propuska', 'пропуска'],
    ['beydzh', 'бейдж'],
    ['komandirovka', 'командировка'],
    ['kadrov', 'кадров'],
    ['kto', 'кто'],
    ['otvechaet', 'отвечает'],
    ['parkovku', 'парковку'],
    ['noviy', 'новый'],
    ['spravka', 'справка'],
    ['klyuchi', 'ключи'],
    ['zayavlenie', 'заявление'],
    ['okhrana', 'охрана'],
    ['zhaloba', 'жалоба'],
  ])('reads %s as %s first', (latin, cyrillic) => {
    expect(cyrillicOf(latin)[0]).toBe(cyrillic);
  });

  it.each([
    ['schet', 'счет'],
    ['schyot', 'счет'],
    ['kommandirovka', 'командировка'],
    ['buhgalteria', 'бухгалтерия'],
    ['jaloba', 'жалоба'],
    ['elektrik', 'электрик'],
    ['mebel', 'мебель'],
    ['dolzhnost', 'должность'],
    ['detskiy', 'детский'],
    ['licenziya', 'лицензия'],
  ])('reads %s as %s among others', (latin, cyrillic) => {
    expect(cyrillicOf(latin)).toContain(cyrillic);
  });

  it('gives at most four different spellings of Cyrillic letters alone', () => {
    for (const latin of rows.flatMap(({ spellings }) => spellings)) {
      const spellings = cyrillicOf(latin);
      expect(spellings.length).toBeGreaterThan(0);
      expect(spellings.length).toBeLessThanOrEqual(4);
      expect(new Set(spellings).size).toBe(spellings.length);
      expect(spellings.join('')).toMatch(/^[а-я]+$/);
    }
  });

  it('is empty where no Russian word can be meant', () => {
    for (const word of ['', 'a', 'vpn', 'hr', '42', 'wi2fi', 'qualidade', 'ação', 'отпуск', "''"]) {
      expect(cyrillicOf(word)).toEqual([]);
    }
  });

  it('takes long nonsense in its stride', () => {
    expect(cyrillicOf('shchyaiyujozh'.repeat(40)).length).toBeLessThanOrEqual(4);
  });
});
