import type { LanguageWords } from './language-words.ts';

export const en: LanguageWords = {
  questionPhrases: `
    (who|whom) (do|should|can|could|would|shall|must|may) (i|we|you|one|someone|people) (ask|contact|call|ring|phone|message|msg|email|mail|ping|dm|text|tell|see|inform|notify|reach|approach|consult|use)
    (who|whom) (do|should|can|could|would|shall|must) (i|we|you|one|someone|people) (talk|speak|write|turn|go|report|reach out|get in touch|get in contact|be in touch|be in contact|address|send) (to|with|)
    (who|whom) to (ask|contact|call|ring|phone|message|email|ping|tell|reach|reach out to|talk to|speak to|speak with|write to|turn to|see|go to|approach|inform|notify) (about|for|regarding|)
    (whos|who s|who is|who are|whose) (in charge|in charge of|the person in charge|responsible|responsible for|accountable|accountable for|on point|on point for|the contact|the contact for|the owner|the owner of|taking care of|looking after|dealing with|handling|running|managing|organising|organizing|covering|doing|the best person|the right person|the go to|the one|the expert|the lead|the lead on|the boss of|the head of|on duty|on duty for|available|around)
    who (takes care of|looks after|deals with|is dealing with|handles|handle|runs|manages|owns|covers|does|is on|is on it|is on duty|sorts|sorts out|sees to|leads|oversees|supervises|organises|organizes|coordinates|arranges|keeps|knows about|knows|decides on|decides about|is behind|maintains|administers|can help|helps|could help|might help|will help|would help) (with|me with|us with|)
    who (can|could|will|would|might) (tell|show|help|assist|advise|guide|support|answer|explain|sort|fix|handle|take care of|look after|deal with|look at|look into|arrange|organise|organize) (me|us|to me|)
    (in charge|in charge of|responsible for|accountable for|the person responsible for|the person in charge of|the team responsible for|the one responsible for)
    (point of contact|points of contact|point person|go to person|go to guy|contact person|contact point|person of contact|right person|best person|person to ask|person to talk to|someone to ask|someone to talk to|contact details|contact info|contact information|contact for|contact about|contact regarding)
    (where|how|when|what) (do|does|should|can|could|would|shall|must) (i|we|you|one|someone|people|it|they|he|she) (go|get|find|turn|ask|report|start|begin|apply|do|see|look|write|send|sign up|) (to|for|)
    (how|where) to (get|find|do|make|start|begin|apply|ask)
    (what|which) (department|dept|team|person|people|colleague|colleagues|guy|desk|office|unit) (is|are|does|do|handles|handle|deals with|deal with|takes care of|looks after|runs|owns|is responsible for|is in charge of|should i|can i|to)
    (who|which|what) (department|dept|team|person|desk) (is it|should i ask|do i ask|can i ask)
    (is|are) there (a|an|any|anyone|anybody|someone|somebody|some) (person|one|who|here|around|) (who|that|)
    (does|do) (anyone|anybody|someone|somebody|you|any of you|you guys) (know|here know|know who|know how|know where|have|happen to know)
    (can|could|may|might|would|will) (i|we|you|anyone|anybody|someone|somebody|you guys) (please|kindly|) (help|ask|tell|let me know|point me|direct me|connect me|put me through|put me in touch|give me|show me|advise|assist|get) (me|us|to|with|)
    (i|we) (need|want|would like|have|got) to (ask|know|talk|speak|contact|reach|get|have|find|do|make|use|see|report|discuss)
    (i|we) (need|want|would like|d like|am looking for|m looking for|are looking for|have) (help|some help|assistance|advice|support|a hand|information|info|a contact|someone|somebody|a person|the person|a question|questions|an issue|a problem) (with|about|on|for|regarding|to|who|)
    (i|we) (have|ve got|got) (a|an|some|another|one|two) (quick|general|small|urgent|) (question|questions|query|queries|issue|problem|concern|request) (about|on|regarding|with|for|concerning|)
    (question|questions|query|enquiry|inquiry) (about|on|regarding|for|concerning)
    (im|i m|i am|we are|we re) (looking for|trying to|trying to find|trying to reach|wondering|not sure who|not sure how|asking about|having trouble with|having a problem with|having problems with|having issues with)
    (looking for|searching for|in search of|trying to find|trying to reach) (someone|somebody|the person|a person|anyone|the one|whoever|people|) (who|that|to|for|)
    (get|be|put me|put us) in (touch|contact) with
    (reach out|reaching out|speak|talk|speaking|talking) to (about|)
    (help|assistance|support|advice|trouble|problem|problems|issue|issues|difficulty|difficulties|information|info) (with|about|regarding|concerning)
    (person|people|team|colleague|guy|someone|somebody|anyone|one) (who|that) (handles|deals with|runs|manages|owns|knows|knows about|does|looks after|takes care of|is responsible for|is in charge of|can|can help with|could)
    (thank you|thanks|many thanks|thanks a lot|thanks in advance|thank you so much|thank you very much|cheers|ty|thx)
    (good (morning|afternoon|evening|day)|hello there|hi there|hi all|hi everyone|hi team|hello all|hello everyone|hello team|hey all|hey everyone|hey guys|hey team|dear (all|team|colleagues))
    (let me know|please advise|any idea|any ideas|any idea who|no idea|no idea who|not sure|not sure who|what about|how about|what if|as soon as possible|right now|at the moment|these days|right away|by any chance|where can i|how can i|what is the process for|what s the process for|what is the procedure for)
    it (is|was|does|doesn|doesnt|isn|isnt|won|wont|will|would|has|says|keeps|just|seems|looks|s|can|cant|could|never|still|also|happens|goes|stopped|works|worked|did|didn|didnt|had|gives|shows|asks|wants|might|may|should|must|used)
    (is|does|did|was|has|will|would|could|should|if|that|when|and|but|so|because|since|how|why|what|until|once|before|after) it
    (fix|do|use|open|get|see|find|make|turn|have|check|change|send|need|want|start|restart|reset|know|lost|left|got|broke|like|take|take care of|put|try|tried|look at) it`,
  questionWords: `
    who whom whose whos who's whoever what whats which where wheres when whens why how hows that this these those there here then than
    i im ive id ill me my mine myself we our ours us ourselves you your yours yourself u ur he him his she her hers they them their
    theirs its itself one ones someone somebody anyone anybody everyone everybody noone nobody person people
    am is are was were be been being isnt arent wasnt werent do does did doing done dont doesnt didnt have has had having havent hasnt
    hadnt can cant cannot could couldnt will wont would wouldnt shall should shouldnt may might must mustnt ought let lets
    a an the and or but nor so if whether because as of at by for from in into on onto to toward towards with without within about
    around regarding concerning re via per through throughout during over under up down off out between among across after before
    until since while against along near upon
    not no yes yeah yep ok okay too also just only even ever never very really quite please pls plz plse kindly thank thanks thx ty
    tks cheers hello hi hey hiya howdy dear greetings morning afternoon evening bye goodbye regards sorry excuse pardon
    s t m d re ve ll don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ain y all yall etc eg ie
    ask asks asking asked tell tells telling told say says saying said speak speaking talk talking contact contacts contacting
    contacted reach reaching handle handles handling handled responsible owns owner owners poc know knows knowing knew known
    wonder wondering wondered regard concerns help helps helping helpful assist assists assistance
    some any anything something nothing everything anyhow somehow else other another such same own both each either neither
    now again already still yet maybe perhaps actually currently like
    folks fellas`,
  commonPhrases: `
    (does|do|did|is|are|was|were|will|would|can|could|has|have) (not|n t) (work|working|open|opening|load|loading|start|starting|respond|responding|let me|turn on|show|showing|function|functioning|available|connect)
    (doesn|don|didn|isn|aren|wasn|won|can|couldn|hasn|haven) t (work|working|open|opening|load|loading|start|starting|respond|responding|let me|turn on|show|showing|function|functioning|available|connect)
    (doesnt|dont|didnt|isnt|arent|wasnt|wont|cant|couldnt|hasnt|havent) (work|working|open|opening|load|loading|start|starting|respond|responding|let me|turn on|show|showing|function|functioning|connect)
    (not|no longer|never|stopped|stops|quit) (working|responding|loading|opening|starting|available|functioning|showing)
    (out of order|out of service|out of action|went wrong|goes wrong|something wrong|what s wrong|wrong with|acting up|playing up|messed up|screwed up|broke down|broken down|breaks down|fell off|falls off|fell apart|gave up|shut down|went down|is down|are down|keeps crashing|keeps freezing)
    (turn|switch|turned|switched) (on|off), (set|setting|sets) up, sign (up|in), signed (up|in), fill (in|out), filled (in|out), filling (in|out), hand (in|over), pick up, find out, sort out, carry out, throw away, look up, look at, look into, come back, give back, go wrong, run out of, ran out of, running out of, end of the (month|week|year|day), (this|last|next) (week|month|year|time|morning|monday|friday), first time, long time, every (day|week|month|year|time|morning), new (starter|joiner|hire|employee|colleague) in,
    (to|can i|do i|i|we|you|could you|need to|want to|must) (order|report|claim|book), (a|an|the|my) (new|old|other|second|first|last|next|big|small) one, (in|at|from|to|for) (the|our|my|this) (office|building|company|department|team|site|place), (please|can you|could you) (report|order|free|allow)`,
  commonWords: `
    problem problems issue issues trouble difficulty question questions query error errors fault faulty fail fails failed failing
    failure broken break broke breaks breaking damaged damage wrong bad badly stuck dead stopped stop weird strange odd slow slowly
    delayed overdue belated
    crash crashed freezes frozen missing lost lose miss gone disappeared vanished empty incorrect mistake fix fixed fixing repair
    mend solve solved resolve working work works worked function happen happens happened happening
    need needs needed want wants wanted wish hope looking look search searching find finding found try tried trying require required
    requires request requests requested
    get gets getting got gotten give gives giving gave given take takes taking took taken put puts bring brings brought make makes
    making made go goes going went come comes coming came see sees seeing saw seen show shows use uses using used keep keeps kept
    start starts started starting begin end ends ended finish finished open opens opened opening close closed closes turn switch
    send sends sending sent receive received receives fill filled filling sign signs signed signing submit submitted submitting
    obtain provide provides provided buy buys buying bought arrange arranges arranged organise organize
    book books booking booked borrow return returned collect collects replace replaced replacement install update updated apply
    applied applying register registered approve approves approved confirm check checks checked set sets setting add adds added
    remove removed delete deleted change changes changed changing move moved call calls called write writes wrote written read fill
    prepare issue issued issues create created cancel cancelled extend renew choose manage
    manages managing organizes organises run runs running deal deals dealing sort sorts cover covers
    today tomorrow yesterday tonight now soon later early late morning afternoon evening night week weeks weekend month months
    monthly year years yearly annual day days daily hour hours minute minutes time times moment monday tuesday wednesday thursday
    friday saturday sunday january february march april may june july august september october november december spring summer
    autumn winter ago long recently before next last first second new newly old current latest previous urgent urgently asap
    immediately quick quickly fast
    good great nice better best right correct possible impossible available able unable sure necessary ready
    different certain usual usually normal main proper whole big small large little much many more most less few
    lot lots several enough all every half once twice two three four five ten number amount part piece kind type sort way thing
    things stuff case reason example place side point idea list details info information advice instructions rule rules process
    procedure option options
    colleague colleagues coworker coworkers boss manager managers team teams department departments dept group staff employee
    employees member members guy guys man woman head chief expert specialist company firm organisation organization office
    business workplace job worker workers somebody world life hospital site floor area 
    please understand explain decide think believe mean means remember forget forgot forgotten feel worry worried afraid let
    seem seems wait waiting waited anymore suddenly completely totally always often sometimes almost away back together 
    main common sort someone hand it `,
  tellingPhrases: `
    it (support|department|dept|team|desk|help|helpdesk|guy|guys|person|people|staff|service|services|problem|problems|issue|issues|equipment|security|admin|stuff|infrastructure|asset|assets|hardware|systems|onboarding|training|project|projects|purchase|procurement|manager|specialist|engineer|policy)
    (help|service) desk, helpdesk, call (center|centre), on call, working hours, opening hours, office hours, time off, day off, days off, sick day, sick days, overtime, over time, time sheet, time sheets, time clock, time card, out of office, work (permit|permits|from home|accident|accidents|clothes|clothing|wear|experience|visa), working from home, home working, home office, change (management|request|requests|of address), open (source|day|space|plan), sign (language|off), address book, book keeping, room booking, bookings, meeting (room|rooms), staff (room|party|meeting), notice board, job (description|descriptions|offer|offers|opening|openings|posting|postings|interview|title|advert), annual (leave|report|review), new (hire|hires|starter|starters|joiner|joiners), company (car|cars|card|cards|phone|phones|party|policy|policies|values|law|registration), team (building|event|events), general (ledger|counsel|affairs|terms), lost property, lost and found, number plate, number plates, one to one, first aid, way bill, data room, server room, control room, changing room, emergency room, operating room, point of (sale|care), set top, hand dryer, hand gel, hand soap, free time, place of work, check in, check out, case management, price list, mailing list, mailing lists, distribution list, employee (handbook|referral|referrals|relations|records|card|benefits), public holidays, read only, parts, spare parts, human resources, office (supplies|furniture|equipment|space|move|365|plants|chair|party|keys|key), business (trip|trips|card|cards|travel|development|intelligence|continuity|class|lunch), building (access|maintenance|security|manager|permit|work), floor (plan|plans), area manager, site (manager|safety), factory acceptance,
    goods, closing, returns, receiving, removals, allowance, allowances, renewal, renewals, (break|rest|lunch) room, lunch break, breaks, picking, filling, import, imports, severance, moves, near (miss|misses), m (and|) a, people (and culture|team|operations|partner), lost (items|things|goods|badge|card|laptop|phone|keys|key), one time, first day, parts, order (processing|management|picking), internal orders, open position, open positions, open role, close of business, business unit, head office, head hunting, back office, front office, back pay, leave of absence, sick leave, i (9|129|20), us gaap, no show, test (case|cases|management), change (control|freeze|board), time (tracking|recording|registration|zone|zones|and attendance), week (end|ends), night (shift|shifts|work), early (shift|retirement), late (shift|shifts|payment|payments), hand (luggage|over), health check, weather`,
};
