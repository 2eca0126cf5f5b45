import type { RoleTexts } from './texts.ts';

export const rolesRo: RoleTexts = {
  'help.setup': 'deveniți administrator, cu codul afișat la pornire',
  'help.verify': 'confirmați că tot ce spune un subiect este încă valabil',
  'help.setup-more':
    'Pentru primul administrator. Apoi arată cine sunt administratorii, iar ei îi numesc pe ceilalți.',
  'help.verify-more': 'Fără subiect: cele ale dumneavoastră care trebuie verificate.',
  'example.setup': 'configurare F3GH-K7MN',
  'example.verify': 'verifică payroll',
  'refusal.deactivated':
    'Ne pare rău, acest cont este dezactivat, așa că nu îi pot răspunde. Dacă este o greșeală, întrebați un administrator.',
  'setup.form-title': 'Primul administrator',
  'setup.form-intro':
    'La pornire a fost afișat un cod acolo unde rulez. Cine îl scrie primul aici devine administrator.',
  'setup.field-code': 'Cod',
  'setup.submit': 'Continuă',
  'setup.missing': 'Scrieți codul, de exemplu F3GH-K7MN.',
  'setup.wrong': 'Acest cod nu funcționează. Codurile sunt valabile o zi; fiecare pornire afișează unul nou.',
  'setup.too-many': 'S-a încercat de prea multe ori. Încercați din nou peste o oră.',
  'setup.said-openly':
    'Aici citesc și alții, așa că un cod spus aici nu mai funcționează. Reporniți-mă pentru unul nou și scrieți-l într-un mesaj direct, unde îl citesc doar eu.',
  'setup.not-a-member': 'Ne pare rău, doar membrii acestui spațiu de lucru pot deveni administratori.',
  'setup.has-admins':
    'Totul este deja configurat. Aceste persoane decid pentru tot și pot numi alți administratori: {who}.',
  'setup.done': 'Mulțumesc, acum sunteți administrator. Codul nu mai funcționează.',
  'setup.steps': 'Cu ce puteți începe, în orice ordine. Orice faceți poate fi anulat.',
  'verify.mark': 'Confirmat ultima dată pe {day}, poate fi depășit.',
  'verify.ask': 'Este totul încă valabil? {topic} a fost confirmat ultima dată pe {day}.',
  'verify.ask-admins':
    '{topic} a fost confirmat ultima dată pe {day}. Am întrebat de trei ori: {who}. Este încă valabil sau ar trebui să se ocupe altcineva?',
  'verify.ask-admins-nobody':
    '{topic} a fost confirmat ultima dată pe {day} și nu se ocupă nimeni de el. Este încă valabil și cine s-ar putea ocupa?',
  'verify.button-right': 'Încă valabil',
  'verify.button-change': 'Modifică…',
  'verify.button-hand': 'Predă…',
  'verify.button-back': 'Dă înapoi',
  'verify.button-list': 'Ce mai e de verificat',
  'verify.done': '{topic} a fost confirmat pe {day}.',
  'verify.done-by': '{who} a confirmat {topic} pe {day}.',
  'verify.next': 'Întreb din nou pe {day}.',
  'verify.list':
    '{count, plural, one {# subiect al dumneavoastră trebuie confirmat} few {# subiecte ale dumneavoastră trebuie confirmate} other {# de subiecte ale dumneavoastră trebuie confirmate}}',
  'verify.list-none': 'Niciun subiect al dumneavoastră nu trebuie confirmat acum.',
  'verify.list-line': '{topic}: confirmat ultima dată pe {day}',
  'verify.hand-title': 'Predare',
  'verify.hand-field': 'Cine se ocupă de el',
  'verify.hand-hint': 'Va fi anunțat și îl poate da înapoi.',
  'verify.hand-theirs': 'Se ocupă deja de el.',
  'verify.handed': '{who} v-a predat {topic}: de acum vă ocupați dumneavoastră.',
  'verify.hand-done': 'De {topic} se ocupă de acum {who}; l-am anunțat.',
  'account.deactivated':
    '{count, plural, one {Contul este dezactivat: {who}.} few {Conturile sunt dezactivate: {who}.} other {Conturile sunt dezactivate: {who}.}}',
  'account.passed-over':
    '{count, plural, one {Ar trebui să răspundă {who}, dar contul este dezactivat.} few {Ar trebui să răspundă {who}, dar conturile sunt dezactivate.} other {Ar trebui să răspundă {who}, dar conturile sunt dezactivate.}}',
  'account.left': 'Cont dezactivat: {who}. Aici este nevoie de altcineva:',
  'account.on-duty': '{thing} (de serviciu: {start})',
  'account.button-change': 'Modifică {thing}…',
  'why.deactivated':
    '{who} {count, plural, one {nu poate răspunde: contul este dezactivat} few {nu pot răspunde: conturile sunt dezactivate} other {nu pot răspunde: conturile sunt dezactivate}}.',
};
