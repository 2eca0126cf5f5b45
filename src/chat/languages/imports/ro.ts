import type { ImportTexts } from './texts.ts';

export const importsRo: ImportTexts = {
  'import.title': 'Import de rânduri',
  'import.look': 'Arată ce se schimbă',
  'import.submit': 'Adu datele',
  'import.intro':
    'Lipește rânduri dintr-un tabel: persoane sau subiecte, cu numele coloanelor pe primul rând. Vezi ce s-ar schimba înainte să se schimbe ceva.',
  'import.rows': 'Rânduri',
  'import.rows-hint':
    'Coloane precum Nume, Email, Telefon sau Nume, Contact, Responsabili. Celulele goale nu schimbă nimic.',
  'import.rows-example': 'Nume, Email, Telefon',
  'import.kind': 'Ce sunt rândurile',
  'import.kind-hint': 'Doar dacă coloanele se potrivesc la amândouă.',
  'import.people': 'Persoane',
  'import.topics': 'Subiecte',
  'import.would': 'Noi: {added} · schimbate: {changed} · la fel ca acum: {same}',
  'import.nothing': 'Nu e nimic de adus.',
  'import.not-yet': 'Încă nu s-a schimbat nimic. Butonul de jos aduce datele.',
  'import.changed-meanwhile': 'Între timp cineva a schimbat directorul. Iată ce ar schimba rândurile acum:',
  'import.stay-out':
    '{count, plural, one {Un rând rămâne pe dinafară:} few {# rânduri rămân pe dinafară:} other {# de rânduri rămân pe dinafară:}}',
  'import.fault': 'Rândul {line}: {fault}',
  'import.fault-at': 'Rândul {line}, {field}: {fault}',
  'import.ignored': 'Aceste coloane nu le iau în seamă: {columns}',
  'import.done': 'Am adus datele. Noi: {added} · schimbate: {changed}',
  'import.undo-hint': 'Fiecare are un istoric, din care schimbarea poate fi luată înapoi.',
  'import.unknown-name': 'Nu cunosc pe nimeni și nimic cu numele „{name}”.',
  'import.several-names': 'Mai mulți se numesc „{name}”. Folosește o adresă de email sau un id.',
  'import.twin': 'Rândul {line} este despre același lucru.',
  'fault.no-columns':
    'Primul rând nu spune ce sunt coloanele. Exemplu: Nume, Email, Telefon. Sau alege mai jos ce sunt rândurile.',
  'fault.no-rows': 'Lipește aici rândurile, mai întâi numele coloanelor.',
  'fault.quotes': 'De aici încolo ghilimelele nu se potrivesc.',
  'erased.text': '(șters)',
  'history.given-out': 'Datele păstrate au fost predate.',
  'history.erased': 'Ce a fost aici este șters.',
};
