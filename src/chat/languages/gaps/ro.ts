import type { GapTexts } from './texts.ts';

export const gapsRo: GapTexts = {
  'button.not-it': 'Nu asta',
  'button.none-of-these': 'Niciunul dintre acestea',
  'not-it.thanks': 'Mulțumesc, am notat că nu ați găsit ce căutați prin „{words}”.',

  'gaps.heading': 'Căutate și negăsite',
  'gaps.days': '{count, plural, one {În ultima # zi} few {În ultimele # zile} other {În ultimele # de zile}}',
  'gaps.none':
    '{count, plural, one {În ultima # zi} few {În ultimele # zile} other {În ultimele # de zile}} nimeni nu a căutat ceva în zadar.',
  'gaps.asked':
    '{count, plural, one {# persoană} few {# persoane} other {# de persoane}}, ultima dată pe {at}',
  'gaps.quoted': '„{words}”',
  'gaps.refused': 'Arătat, dar nu era ce se căuta: {topics}.',
  'gaps.alias': 'Alt nume pentru {topic}',
  'gaps.alias-other': 'Alt nume pentru…',
  'gaps.topic': 'Subiect nou…',
  'gaps.dismiss': 'Renunță',
  'gaps.undo': 'Anulează',

  'gaps.alias-made': '„{name}” este de acum alt nume pentru {topic}.',
  'gaps.alias-known': '{topic} se numește deja și „{name}”.',
  'gaps.topic-made': '{topic} este de acum un subiect, iar dumneavoastră aveți grijă de el.',
  'gaps.dismissed': '„{name}” nu mai este pe listă. Dacă întreabă cineva din nou, revine.',
  'gaps.undone': 'Anulat: este din nou pe listă.',

  'gaps.gone': 'Acesta nu mai este pe listă.',
  'gaps.for-managers': 'Ne pare rău, doar responsabilii văd ce se caută și nu se găsește: {who}.',
  'gaps.for-managers-nobody':
    'Ne pare rău, doar responsabilii văd ce se caută și nu se găsește, iar în listă nu este trecut încă niciunul.',
  'gaps.privately': 'Aici ar citi și alții. Întrebați-mă într-un mesaj direct: {example}.',
  'gaps.not-allowed': 'Ne pare rău, nu puteți hotărî dumneavoastră asta, dar puteți ruga pe {who}.',
  'gaps.not-allowed-nobody':
    'Ne pare rău, nimeni nu poate hotărî asta: în listă nu sunt trecuți nici proprietari, nici administratori.',
  'gaps.name-empty': 'Vă rugăm să scrieți un nume.',
  'gaps.name-too-long': 'Vă rugăm să folosiți cel mult {most} caractere.',
  'gaps.name-taken': '„{name}” este deja un nume pentru {topic}.',
  'gaps.too-many-names': 'Un subiect are cel mult {most} alte nume.',
  'gaps.contact-unknown': 'Acest contact nu mai este în listă.',

  'form.alias-title': 'Alt nume',
  'form.alias-name': 'Nume',
  'form.alias-topic': 'Pentru ce subiect?',
  'form.alias-submit': 'Salvează',
  'form.topic-title': 'Subiect nou',
  'form.topic-name': 'Nume',
  'form.topic-contact': 'Cine răspunde de el?',
  'form.topic-submit': 'Adaugă',
  'form.topic-typed': 'Alt subiect',
  'form.topic-typed-hint': 'Dacă nu este în listă: cum se numește.',
  'form.contact-typed': 'Altcineva',
  'form.contact-typed-hint': 'Dacă nu este în listă: numele întreg sau adresa de e-mail.',
  'form.no-topic': 'Vă rugăm să alegeți un subiect.',
  'form.unknown-topic': 'Nu cunosc niciun subiect care se numește chiar așa. Scrieți numele întreg, vă rog.',
  'form.no-contact': 'Vă rugăm să alegeți cine răspunde de el.',
  'form.unknown-contact':
    'Nu cunosc pe nimeni care se numește chiar așa. Scrieți numele întreg sau adresa de e-mail, vă rog.',

  'help.gaps': 'ce se caută și nu se găsește (pentru responsabili)',
  'help.gaps-more':
    'Pentru administratori, proprietari de subiecte și conducători de departamente. O apăsare face din asta alt nume pentru un subiect sau un subiect nou. Poate urma o durată: „7d”, „90d”. Treizeci de zile dacă lipsește, cel mult nouăzeci.',
  'example.gaps': 'lacune',
};
