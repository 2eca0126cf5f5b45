import type { LanguageWords } from './language-words.ts';

export const ro: LanguageWords = {
  questionPhrases: `
    (cine|care) (se ocupă|se mai ocupă|s-ar ocupa|se ocupa|răspunde|raspunde|e responsabil|este responsabil|e responsabilă|este responsabilă|sunt responsabili|e responsabilul|este responsabilul|e persoana responsabilă|e persoana de contact|este persoana de contact|este persoana responsabilă|are grijă|are in grija|are în grijă|are responsabilitatea|ține|gestionează|administrează|coordonează|conduce|organizează|rezolvă|se îngrijește|supraveghează|decide|hotărăște|știe|știe ceva|știe de|mă ajută|ne ajută|mă poate ajuta|ne poate ajuta|poate ajuta|poate să mă ajute|poate să ne ajute|poate să ajute|m-ar putea ajuta|îmi poate spune|îmi poate explica|îmi spune|poate să explice|poate explica|poate răspunde|poate să răspundă|e la|e pe|e de serviciu|este de serviciu|e de gardă|e șef peste|e la conducere|lucrează la|lucrează cu|face|da|dă|e omul|e specialistul|e expertul|știe să|ar putea|poate să) (de|cu|despre|pentru|la|pe|asta|asta cu|)
    (cu cine|cui|pe cine|la cine|de la cine|spre cine|către cine|unde|prin cine) (pot|putem|trebuie|trebuie să|ar trebui să|ar trebui|aș putea|pot să|putem să|se poate|e bine să|ar fi bine să|să|) (vorbi|vorbesc|vorbim|discut|discuta|discutăm|întreb|întreba|întrebăm|contactez|contacta|contactăm|sun|suna|sunăm|scriu|scrie|scriem|caut|căuta|mă adresez|adresa|ne adresăm|mă duc|merg|mergem|apelez|apela|apelăm|iau legătura|lua legătura|luăm legătura|țin legătura|trimit|trimite|cer|cere|cerem|raportez|raporta|raportăm|anunț|anunța|anunțăm|spun|spune|spunem|mă întorc|solicit|solicita|rog|mă programez|mă interesez|informez) (despre|pentru|legat de|în legătură cu|privind|cu privire la|referitor la|la|de|dacă|ca să|cu|)
    (cu cine|cui|pe cine|la cine) (despre|pentru|legat de|în legătură cu|privind|cu privire la|referitor la|dacă)
    (persoana|persoanele|om|omul|oameni|coleg|colegul|colega|cineva|cel|cea|echipa|departamentul|biroul|compartimentul|secția|responsabilul|responsabilii|șeful) (care|ce) (se ocupă|răspunde|știe|gestionează|face|poate|administrează|rezolvă) (de|cu|despre|pentru|la|)
    (persoana|persoane|persoană|punct|punctul|date|datele) de contact (pentru|la|despre|)
    (persoana|persoană|persoanele|om|cine e persoana) (responsabilă|responsabile|potrivită) (de|cu|pentru|)
    (responsabil|responsabilul|responsabila|responsabilă|responsabili|responsabilii) (cu|de|pentru|pe)
    (ce|care|la ce|la care|cu ce|de ce) (departament|echipă|birou|compartiment|serviciu|persoană|om|coleg|secție) (se ocupă|răspunde|trebuie|mă adresez|merg|gestionează|rezolvă|face) (de|cu|despre|pentru|la|să|)
    (cum|unde|când|de unde) (fac|facem|pot|putem|pot să|putem să|se poate|se|trebuie să|ar trebui să|aș putea|aș putea să|procedez|procedăm|îmi|mi|să|mă|fac să|fac ca să|fac rost de|găsesc|găsim|aflu|aflăm|obțin|obținem|iau|luăm) (face|afla|găsi|obține|lua|vedea|cere|să|)
    (ce|cum) (fac|trebuie să fac|e de făcut|am de făcut|facem|pot face|să fac|se face|se întâmplă|procedez) (dacă|când|cu|)
    (știe|știți|știi|stie) (cineva|careva|) (cine|cum|unde|cui|ceva|cu cine|pe cine|ce|când)
    (poate|ar putea|mă poate|mă puteți|mă poți|puteți|poți|îmi puteți|îmi poți|îmi poate) (cineva|careva|) (să|) (ajuta|ajute|ajutați|ajuți|spune|spună|spuneți|explica|explice|îndruma|îndrume|recomanda|da un sfat|să mă ajute|să mă ajutați) (cu|la|să|cine|)
    (am|avem|aș avea|mai am) (o|niște|câteva|nevoie|nevoie de|o mică|) (întrebare|întrebări|nelămurire|nelămuriri|problemă|probleme|rugăminte|solicitare|ajutor|de ajutor|informații|de informații|sfat) (despre|legată de|legate de|legat de|cu|la|privind|referitoare la|referitor la|pentru|în legătură cu|)
    (întrebare|întrebări|informații|detalii|ajutor|nelămuriri|problemă|probleme) (despre|legată de|legate de|legat de|cu|la|privind|referitoare la|referitor la|pentru|în legătură cu)
    (vreau|aș vrea|doresc|aș dori|vrem|trebuie|ar trebui|mi-ar trebui|îmi trebuie|am nevoie|avem nevoie|caut|căutăm|încerc) (să|) (aflu|știu|întreb|vorbesc|discut|contactez|iau legătura cu|să vorbesc cu|pe cineva|de cineva|o persoană|persoana|să aflu|să știu|să întreb) (cu|despre|care|cine|)
    (legat de|legată de|legate de|în legătură cu|cu privire la|referitor la|în privința|în ceea ce privește|în ce privește|pe tema|pe partea de|din partea|din punct de vedere|în cazul în care|în caz că|în caz de|ca să|în loc de|în afară de|la noi|de la noi|aici la noi|la noi în firmă|la noi în companie|la noi la firmă|dintre voi|dintre noi|de la voi)
    (bună ziua|bună dimineața|bună seara|bună tuturor|salut tuturor|salutare|bună|salut|noroc|săru mâna|bună ziua tuturor|stimați colegi|dragi colegi|dragă echipă|dragii mei|mulțumesc|mulțumim|mulțumesc frumos|mulțumesc mult|mulțumesc anticipat|mersi|mersi mult|mersi frumos|vă mulțumesc|îți mulțumesc|vă rog|te rog|vă rog frumos|te rog frumos|vă rugăm|cu stimă|toate cele bune|o zi bună|o zi frumoasă|la revedere|pe curând|scuze de deranj|îmi cer scuze|nu vă supărați|nu te supăra|dacă se poate|dacă e posibil|ce faci|ce mai faceți|cu respect)
    (e cineva|este cineva|există cineva|avem pe cineva|avem noi|avem vreun|avem vreo|există vreun|există vreo|există o persoană|avem o persoană|e vreun coleg|e vreo persoană) (care|ce|cu care|pentru|la|)`,
  questionWords: `
    cine cui ce care căruia căreia cărora cum unde când cât câtă câți câte de-ce încotro dincotro oare care-i cine-i ce-i unde-i
    eu mie mă mi-e îmi mi m tu ție te îți ți el lui îl l ea ei o le lor îi i noi nouă ne ni voi vouă vă vi v ele ei se s își sine
    meu mea mei mele tău ta tăi tale său sa săi sale nostru noastră noștri noastre vostru voastră voștri voastre dumneavoastră dvs dv dumneata
    acest această acești aceste acestui acestei acesta aceasta aceștia acestea asta ăsta ăștia astea acel acea acei acele acela aceea aceia
    acelea ăla aia ăia alea un o unui unei unor niște al a ai ale lui cel cea cei cele celui celei celor
    a au am ai are avem aveți aveau aveam aș ar ați avea avut fi fie fost sunt ești e este suntem sunteți era erau eram voi
    va vom veți vor să poate pot poți putem puteți putea putut trebuie trebui trebuia vreau vrea vrem vreți vor
    vrei vrut voiam doresc dorește dorim dori
    și sau ori dar însă iar ci ca că deși dacă deci fiindcă deoarece încât să nici nu ba da
    la de din în prin pe cu fără pentru despre spre către după până sub peste între printre dintre dinspre asupra contra lângă față întru
    privind referitor legat legată legate legătură privința privire cauza n într dintr printr pt ptr
    aici acolo acum atunci deja încă mai doar numai chiar tot toți toate toată totul așa astfel foarte prea cam oricum desigur bine
    eventual cumva cineva careva ceva altceva altcineva orice oricine oricare nimeni nimic vreun vreo vreunul niciun nicio
    întreb întreba întrebăm întrebare întrebări întrebarea întrebările întrebat spun spune spuneți spui vorbesc vorbi vorbim vorbește vorbit
    discut discuta discutăm contactez contacta contactăm contactat adresez adresăm adresat apelez apela ocupă ocupa ocupăm ocup răspunde răspund
    răspunzător responsabil responsabilă responsabilul responsabili responsabila știe știu știți știi știm știut
    ajutor ajuta ajută ajute ajutați ajutorul ajuți nevoie aflu afla aflăm interesează nelămurire nelămuriri
    rog rugăm rugăminte mulțumesc mulțumim mersi salut salutare bună buna neața noroc hei hello hi scuze scuzați pardon pls plz ms mulțam
    dragă dragi colegi stimați ok okay revedere`,
  commonPhrases: `
    nu (mai|-mi mai|îmi|mi|ne|se|mă|-mi|) (merge|mere|funcționează|funcționa|pornește|porneste|se deschide|deschide|se încarcă|se aprinde|răspunde|se conectează|conectează|pot|putem|poate|pot să|putem să|lasă|mă lasă|vine|a venit|au venit|apare|arată|am primit|primesc|primim|găsesc|găsim|știu cum|reușesc|reușim|am acces-ul|intră|a intrat|iese|recunoaște|vede|văd|există|avem|e|este|sunt|acceptă|ține|ajunge|ajung|e bun|e bună|e corect|e corectă)
    (s-a|mi s-a|ni s-a|s-au|mi s-au|ni s-au|se|mi se) (stricat|strica|blocat|blochează|rupt|pierdut|spart|oprit|oprește|întrerupt|terminat|defectat|ars|închis|deschis|dus|întâmplat|șters|luat|căzut|schimbat|resetat)
    (a|au|mi-a|ne-a) (căzut|murit|dispărut|încetat|crăpat|picat|expirat|ieșit|rămas)
    (e|este|sunt|s-a|a) (stricat|stricată|stricate|defect|defectă|defecte|blocat|blocată|picat|picată|căzut|căzută|jos|mort|moartă|spart|spartă|rupt|ruptă|greșit|greșită|lent|lentă|gol|goală)
    (dă|îmi dă|ne dă|apare|apare o|am|avem|am o) (eroare|erori|erori la|o eroare), cât mai (repede|curând|urgent), cât de (repede|curând), luna (asta|aceasta|trecută|viitoare|aceea), săptămâna (asta|aceasta|trecută|viitoare), anul (ăsta|acesta|trecut|viitor), zilele (astea|acestea|trecute), de (ieri|azi|dimineață|curând|mult|tot|obicei|urgență|nou|două ori|acasă|azi dimineață|câteva zile), în (acest moment|momentul ăsta|momentul de față|fiecare|zilele|seara|dimineața|continuare|weekend|timpul), din nou, tot timpul, prima (dată|oară), a doua oară, o dată, la (birou|firmă|serviciu|locul de muncă|muncă|job), unul nou, una nouă, pe (loc|rol|mâine)`,
  commonWords: `
    întârziat întârziată întârziate întârziere întârzie
    problemă probleme problema problemele necaz dificultate dificultăți eroare erori eroarea defect defecțiune defectă defecte pană stricat stricată stricate strică strica
    blocat blocată blochează bloca rupt ruptă spart spartă pierdut pierdută pierdute pierde pierd găsit găsi găsesc găsește dispărut dispărută lipsă
    lipsește lipsesc mort moartă lent lentă încet greșit greșită greșite greșeală incorect ciudat ciudată gol rău rea prost proastă
    merge mers merg funcționează funcționa pornește porni pornit oprește oprit opri cade căzut repara repară reparat reparați rezolva rezolvă rezolvat remedia
    lucru lucruri lucrul lucrează lucrez lucra muncă munca muncesc
    nevoia necesar necesară necesare trebuit urgent urgentă urgente repede imediat rapid rapidă grabă
    obține obțin obținem primesc primi primește primit primim iau lua luat ia luăm da dau dă dat dăm dea cer cere cerut cerem solicit solicita solicită
    trimit trimite trimis trimitem trimită aduce aduc adus predau preda predat returnez returna returnat depun depune depus
    completez completa completează completat semnez semna semnează semnat deschide deschid deschis închide închid închis
    cumpăr cumpăra cumpără cumpărat achiziționa rezerv rezerva rezervă rezervat programez programa programează programat
    fac face făcut facem faceți facă instala instalează instalat instalez monta montează schimb schimba schimbă schimbat schimbăm modific modifica modifică modificat
    actualiza actualizează actualizez adaug adăuga adaugă adăugat șterge șterg șters scoate scot scos pune pun pus creez crea creează creat anula anulez anulează anulat
    aprob aproba aprobă aprobat prelungi prelungesc prelungește înregistra înregistrez verifica verifică verific verificat confirma confirmă vedea văd vede văzut
    arată arăta caut căuta caută căutat intra intru intră ieși ies iese ajunge ajung ajuns veni vin vine începe încep început termină
    terminat încheia folosesc folosi folosește folosit organizează organiza coordonează gestionează gestiona administrează conduce ține țin ținut
    păstrează păstra suna sun sunat sună scriu scrie scris citi uitat uita uit explica explică explicați înțeleg înțelege așteaptă aștept aștepta
    azi astăzi mâine ieri alaltăieri poimâine acuma dimineața dimineață seara seară noaptea noapte zi ziua zile zilele săptămână săptămâna săptămâni
    lună luna luni lunile lunar an anul ani anii anual oră ora ore orele minut minute timp timpul moment momentul termen
    marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
    primăvară vară toamnă iarnă recent recentă târziu devreme curând înainte apoi mereu des adesea uneori niciodată totdeauna întotdeauna iarăși iar
    nou nouă noi noua noul vechi veche primul prima ultimul ultima ultim următor următoare următorul trecut trecută viitor viitoare actual actuală
    alt altă alți alte altul alta diferit diferită același aceeași general generală principal principală normal normală corect corectă potrivit potrivită
    bun bună buni bune mare mari mic mică mici mult multă mulți multe puțin puțină câțiva câteva fiecare întreg întreagă singur singură
    doi două trei patru cinci zece odată bucată bucăți parte fel tip gen sigur sigură posibil posibilă disponibil disponibilă gata 
    exemplu caz cazul situație situația loc locul mod modul lista listă detalii informații informație info regulă reguli pași pas procedură procedura condiții motiv
    coleg colegul colega colegei colegului colegilor colegă angajat angajatul angajatului angajată angajați angajații angajaților persoană persoana persoane persoanele om omul oameni
    oamenii șef șeful șefa șefului manager managerul director directorul echipă echipa echipei echipe departament departamentul departamente departamentului secție secția birou biroul biroului
    firmă firma firmei companie compania companiei organizație instituție instituția spital spitalul sediu sediul etaj hol
    treabă treburi `,
  tellingPhrases: `
    loc de parcare, locuri de parcare, locul de muncă sigur, ore suplimentare, ora de program, orele suplimentare, ore de noapte, program de lucru, programul de lucru, timp liber, timp de lucru, zi liberă, zile libere, zile de concediu, zilele de concediu, număr intern, data nașterii, date personale, datelor personale, datele personale, sală de ședințe, săli de ședințe, sala de ședințe, sala de mese, la distanță, de acasă, muncă de acasă, lucru de acasă, munca de acasă, munca la distanță, muncă la distanță, lucru la distanță, contract de muncă, contractul de muncă, accident de muncă, accidente de muncă, protecția muncii, securitatea muncii, medicina muncii, loc de muncă vacant, locuri de muncă, fișa postului, ajutor social, prim ajutor, primul ajutor, ajutor financiar, resurse umane, angajat nou, angajați noi, angajații noi, noi angajați, noii angajați, lunar, factură nouă, teren de, masa de prânz, vară copii, școala de vară, intervenție rapidă, cutia de, nota de comandă, registrul de intrare,
    instalații, instalațiile, instalațiilor, instalator, instalatorul, instalatori, administrativ, administrativă, administrator, administratori, administratorul, administratorului, angajare, angajări, angajarea, angajării, angajator, angajatorul, angajatorului, program, programe, programul, programele, programului, programelor, programare, programări, programarea, programările, programării, programărilor, programator, programatori, utilizator, utilizatori, utilizatorul, utilizatorului, utilizatorilor, urgențe, urgențele, urgența, urgenței, schimb de (tură|ture|gardă|gărzi|valutar|paleți), curs de schimb, la înălțime, stare de bine, ore suplimentare, m a, it, loc de (bicicletă|biciclete|veci), zile de recuperare, ore de recuperat, pierdute și găsite, obiecte (pierdute|găsite|uitate), lucruri (pierdute|uitate|găsite), pană de (internet|curent|rețea), parte (civilă|adversă), predare primire, predare schimb, la sală, casă de marcat, da copii, dare de seamă, prima de (vacanță|crăciun|paște|asigurare), de la distanță, nota de (plată|lichidare), semnătură, semnături, semnătura,
    listare, listarea, schimburi, prime`,
};
