const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a name that say how to address its bearer. */
export const TITLES = words(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness rev revd reverend cllr councillor capt captain col colonel major canon',
);

/** Small words inside surnames. */
export const PARTICLES = words('de di da du del della van von der den le la al el ap bin ibn');

/** First names in common use in Britain and Ireland: they tell a name from a heading's capitals. */
export const FIRST_NAMES = words(`
  aaron abigail adam adrian afzal aidan aileen alan alasdair alastair alec alex alexander alexandra alf alfred ali alice alison alistair allan
  allen alun alyn amanda amy andrea andrew andy angela angus anita ann anna annabel anne annette anthony antonia antony anwar arlene arnold
  arthur asif ashley audrey avril barbara barry beatrice becky ben benjamin bernadette bernard bert beth betty bev beverley bill billy blaise bob
  bobby boris brad bradley brenda brendan brian bridget bruce bryan callum calum candy carl carol carole caroline carolyn catherine cathy cecil
  celia charles charlie charlotte cheryl chloe chris christian christine christopher claire clare clive colin connor conor craig cyril daisy dale
  damian damien dan daniel danny darren dave david davina dawn deborah debbie deirdre denis denise dennis derek des desmond diana diane
  dianne dominic don donald donna dorothy doug dougie douglas duncan dylan eamonn eddie edgar edith edmund edward edwina eileen elaine eleanor
  elizabeth ella ellen ellie elliot elliott elspeth emily emma eoin eric ernest esther ethan eugene eunice euan eva evan eve ewan faye felicity fergus
  fiona flora florence flo frances francis frank frankie fraser fred freddie frederick gareth garry gary gavin gaynor gemma gen geoff geoffrey george
  georgia georgina gerald geraldine gerard gerry gethin gill gillian giles glen glenda glenn gloria gordon grace graeme graham grant greg gregory
  greta guy gwen gwyn gwynfor gwyneth hamish hannah harold harriet harry hazel heather hector helen henry herbert hilary hilda holly howard hugh
  hugo humphrey huw iain ian imran ingrid iona irene iris isaac isabel isabella isobel ivan ivor jack jackie jacob jacqueline jacqui jake james jamie
  jan jane janet janice jared jasmin jason jay jayne jean jeanette jeff jeffrey jemma jennifer jenny jeremy jerry jess jessica jill jim jimmy jo joan
  joanna joanne jody joe joel john johnny jon jonathan jonny joseph josephine josh joshua joy joyce judith judy julia julian julie june karen kashif kate
  katherine kathleen kathryn kathy katie katy kay keith keir kelly ken kenneth kenny kerry kevin khalid kieran kim kimberley kirsten kirsty kit
  laura lauren laurence lawrence leah lee leigh len leo leon leonard lesley leslie lewis liam lianne lilian lily linda lindsay lisa liz lorna lorraine
  louis louisa louise lucinda lucy luke lydia lyn lynda lynn lynne mabel maggie magnus mairi malcolm mandy marc marcus margaret margot maria marian
  marie marilyn marina marion marisha mark marsha martha martin martyn mary matt matthew maureen maurice max maxine megan meg mel melanie melissa mhairi
  michael michelle mick mike miles miranda moira molly mohammad mohammed monica morag morgan muhammad muriel murdo murray myra nadine nancy naomi
  natalie natasha nathan neale neil nelson nicholas nick nicky nicola nicole nigel nina noel nora norman norma oliver olivia oonagh oswald owen
  pam pamela pat patrick patricia patsy paul paula pauline peggy penelope penny pete peter phil philip philippa phillip phyllis piers polly priti
  rachael rachel ralph ray raymond rebecca reg reginald rhiannon rhys richard rick ricky rishi rita rob robbie robert roberta robin rod roderick rodney
  roger roland ron ronald ronnie rory rosamund rose rosemary rosie ross rowena roy rupert russell ruth ryan sadiq sajid sally sam samantha samuel sandra
  sarah scott sean sebastian seamus shane shaffaq sharon shaun sheila shelagh shirley sian sid sidney simon sonia sonja sophie stacey stan stanley stella stephanie
  stephen steve steven stewart stuart sue susan suzanne sybil sydney sylvia tam tamsin tania tanya ted terence teresa terry tessa thelma theresa thomas tim
  timothy tina tobias toby todd tom tommy toni tony tracey tracy trevor trish trisha trudy umar una ursula val valerie vaughan vera verity vernon
  veronica vic vicky victor victoria vince vincent violet virginia vivian vivien vivienne wallace walter wayne wendy wes wesley wilfred will william winifred
  winston yasmin yvette yvonne zac zach zack zara zoe stefan tamara nusrat naz sunil anil raj rajesh sanjay ravi deepak amit harpreet gurinder preet tahir
  tariq faisal hassan hussain hamza ibrahim yusuf yousef salma shabana rushanara rupa seema meera lola kemi kwasi chuka abena florence dawud salim salma imran zuffar
  zaffur nadeem akef parmjit virendra tanmanjeet shazia asghar jahangir tariq mohsin nasreen humza anas jaspal manish rehman shahid shafique qasim uma usha vijay`);

/** Of those, the ones that women have. */
export const WOMENS_NAMES = words(`
  alexandra antonia donna hilda shirley vicky zara abena abigail aileen alice alison amanda amy andrea angela anita ann anna annabel anne annette arlene audrey avril barbara beatrice becky
  bernadette beth betty brenda bridget candy carol carole caroline carolyn catherine cathy celia charlotte cheryl chloe christine claire clare
  daisy davina dawn debbie deborah deirdre denise diana diane dianne dorothy edith edwina eileen elaine eleanor elizabeth ella ellen ellie elspeth
  emily emma esther eunice eva eve faye felicity fiona flo flora florence frances gaynor gemma georgia georgina geraldine gillian glenda gloria
  grace greta gwen gwyneth hannah harriet hazel heather helen holly ingrid iona irene iris isabel isabella isobel jacqueline jacqui jan jane janet
  janice jasmin jayne jeanette jemma jennifer jenny jessica jill joan joanna joanne josephine joy joyce judith judy julia julie june karen kate
  katherine kathleen kathryn kathy katie katy kemi kimberley kirsten kirsty laura lauren leah lianne lilian lily linda lisa liz lola lorna lorraine
  louisa louise lucinda lucy lydia lynda lynne mabel maggie mairi mandy margaret margot maria marian marie marilyn marina marisha marsha martha
  mary maureen maxine meera meg megan melanie melissa mhairi michelle miranda moira molly monica morag muriel myra nadine nancy naomi nasreen
  natalie natasha naz nicola nicole nina nora norma nusrat olivia oonagh pam pamela patricia patsy paula pauline peggy penelope penny philippa
  phyllis polly preet priti rachael rachel rebecca rhiannon rita roberta rosamund rose rosemary rosie rowena rupa rushanara ruth sally salma
  samantha sandra sarah seema shabana sharon shazia sheila shelagh sian sonia sonja sophie stella stephanie susan suzanne sybil sylvia tamara
  tamsin tania tanya teresa tessa thelma theresa tina tracey tracy trish trisha trudy uma una ursula usha valerie vera verity veronica victoria
  violet virginia vivien vivienne wendy winifred yasmin yvette yvonne zoe`);

/** Of those, the ones that women and men have. */
export const EITHERS_NAMES = words(`
  gen jay tam shane patsy kerry lindsay akef alex ali ashley bev beverley blaise bobby charlie chris chuka dale frankie gerry gill gurinder harpreet hilary humza jackie jamie jaspal
  jean jess jo jody kay kelly kerry kim kit kwasi lee leigh lesley leslie lindsay lyn lynn marion max mel morgan nicky parmjit pat qasim robbie
  robin ronnie sam shaffaq sidney stacey sue sydney tanmanjeet terry toni val vic virendra vivian zaffur`);

/** Words that open sentences and headings with a capital, and are nobody's name. */
export const COMMON = words(`
  a about above according across adding after afterwards again against ahead all almost along already also although always am amid among an and another any anything
  are around as at away back be because become becomes been before behind being below best better between beyond big bigger biggest both but by call calls came can cause
  change cheers class close come comes coming comments could count counting cut day days dear deposit despite did do does doing double down during each early earlier eight elsewhere
  election elections electorate end ended ends enough even ever every everyone ex expenses far few fewer fifth fifteen final first five following follows for former forty four fourth fresh from full
  fury gain gains gets giant give given gives go goes going gone good got grip had hail hails hang hangs has have having he head heads held help her here high his historic history hold holds home
  hours how huge humbled if in inside instead into is it its it's just keep keeping keeps kept key labor last late later latest lead leads leap leaves left less let like listen live local look
  lose loses losing loss losses lost low major majority make makes making many march marches massive may maybe mayor me means meanwhile meet mid might minister minutes more most mp mps much must my narrow near nearly
  never new newest news newly next night nine no nobody none nor not nothing now number of off officials old older on once one only opposition or other others our out over overall overnight own per perhaps place
  please point police politics poll polling polls position post pressure previous previously prime probably profile protest put quite rather read really recall record red region responding rest result results retain
  retains return returns review revealed round row run runner runners safe said same saw say says scrapes seat seats second secure secures see seize seizes sends seven several shadow shall share she shock should
  show shows since six slim slips small snatch snatches so some source sources speaking still stop storm storms strong stuns subscribe succeed such sunk surely surge survives swept sweep swing swings take taken takes taking team
  ten than that the their them then there these they things think third thirteen this those though three through thumping thus tight time to today together tomorrow tonight too took top total tough triumph triumphs turn
  turnout twelve twenty twice two under unlike until up update updated upset us verdict very victorious victory voted voter voters votes voting wait wake want was watch we week well went were what whatever when
  where whether which while who whose why wide will win winner winning wins with within without won would write year years yes yesterday yet you young your image video photo photograph getty published advertisement share
  conservative labour liberal barrister farmer teacher businessman councillor lawyer doctor actress actor speaking reacting asked told nationally party parties leader chancellor secretary former outgoing
  delighted defending defeated candidate candidates constituency crushing collapse blow disaster defeat humiliation humiliating landslide sees seen bellwether council commons westminster parliament parliamentary downing street
  nationalists unionists voters analysis comment opinion editor reporter correspondent politics monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december north south east west northern southern eastern western central british english scottish welsh irish uk britain england scotland wales ireland london european
  qc kc obe mbe cbe great by tories tory lib dem dems ukip snp list fact file listen more name votes vote valid spoilt rejected ballots papers turnout change candidate`);

/** Words that make a run of capitals a body, a place or a page, not a person. */
export const NOT_PERSONS = words(`
  police crime commissioner
  house commons lords street council party road hall school centre hospital university college union news times post mail guardian herald telegraph mirror express gazette chronicle argus echo star
  commission government parliament minister secretary chancellor office library court park bridge county country wales scotland england britain kingdom ireland yorkshire lancashire london european europe
  association committee department service services authority trust group club society institute foundation images agency press media radio television channel report reporter act bill law court
  north south east west northern southern eastern western central midlands midland minster airport station square avenue lane drive close place borough district city town village island isle isles valley
  election elections by-election referendum result results vote votes poll polls polling day night live newsletter newsletters morning week monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december christmas easter war world brexit covid street's twitter facebook bbc itv sky pa labour conservative conservatives
  tory tories liberal democrat democrats democratic independent reform green greens unionist nationalist nationalists mp mps msp ulez hs2 nhs eu uk us usa richter
  greater manchester liverpool birmingham leeds sheffield bristol newcastle glasgow edinburgh cardiff belfast merseyside tyneside teesside humberside
  wall blue red assembly senedd holyrood stormont westminster downing leisure arena civic stadium sports community test scale dome palace castle abbey cathedral church`);

/** English month names and their usual short forms, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ])
    .concat([['sept', 9]]),
);

/** Hedges before a figure, longest first within a list. */
export const HEDGES: readonly (readonly [RegExp, 'about' | 'almost' | 'moreThan' | 'lessThan'])[] = [
  [
    /(?:almost|nearly|near|just under|just short of|just shy of|a little under|a shade under|a fraction under|slightly under|slightly less than|marginally under|close to|close on|approaching|not quite|practically|virtually|barely short of|getting on for|just less than|just below)(?: (?:a|an|the|some|of))? ?$/,
    'almost',
  ],
  [
    /(?:more than|just over|a little over|a shade over|slightly over|slightly more than|a little more than|well over|comfortably over|fractionally over|marginally over|over|above|just above|upwards of|in excess of|exceeding|topping|at least|north of|greater than|no less than|better than)(?: (?:a|an|the|of))? ?$/,
    'moreThan',
  ],
  [
    /(?:less than|fewer than|lower than|smaller than|under|below|well under|no more than|not even|at most|shy of)(?: (?:a|an|the))? ?$/,
    'lessThan',
  ],
  [
    /(?:about|around|roughly|some|approximately|approx\.?|circa|c\.|in the region of|in the order of|an estimated|estimated at|reckon|say|or so|~)(?: (?:a|an|the))? ?$/,
    'about',
  ],
];
