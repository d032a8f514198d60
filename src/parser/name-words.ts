import type { NameWords } from './register.ts';

/** The words of names that the reader is given, parted by spaces. Names in common use in Britain and Ireland. */
export const ENGLISH_NAME_WORDS = {
  men: `
    aaron adam adrian afzal aidan alan alasdair alastair alec alexander alf alfred alistair allan allen alun alyn amit anas andrew andy angus anil anthony
    antony anwar arnold arthur asghar asif barry ben benjamin bernard bert bill billy bob boris brad bradley brendan brian bruce bryan callum calum carl cecil
    charles christian christopher clive colin connor conor craig cyril damian damien dan daniel danny darren dave david dawud deepak denis dennis derek des
    desmond dominic don donald doug dougie douglas duncan dylan eamonn eddie edgar edmund edward elliot elliott eoin eric ernest ethan euan eugene evan ewan
    faisal fergus francis frank fraser fred freddie frederick gareth garry gary gavin geoff geoffrey george gerald gerard gethin giles glen glenn gordon graeme
    graham grant greg gregory guy gwyn gwynfor hamish hamza harold harry hassan hector henry herbert howard hugh hugo humphrey hussain huw iain ian ibrahim
    imran isaac ivan ivor jack jacob jahangir jake james jared jason jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan jonny joseph josh
    joshua julian kashif keir keith ken kenneth kenny kevin khalid kieran laurence lawrence len leo leon leonard lewis liam louis luke magnus malcolm manish
    marc marcus mark martin martyn matt matthew maurice michael mick mike miles mohammad mohammed mohsin muhammad murdo murray nadeem nathan neale neil nelson
    nicholas nick nigel noel norman oliver oswald owen patrick paul pete peter phil philip phillip piers raj rajesh ralph ravi ray raymond reg reginald rehman
    rhys richard rick ricky rishi rob robert rod roderick rodney roger roland ron ronald rory ross roy rupert russell ryan sadiq sajid salim samuel sanjay scott
    seamus sean sebastian shafique shahid shaun sid simon stan stanley stefan stephen steve steven stewart stuart sunil tahir tariq ted terence thomas tim
    timothy tobias toby todd tom tommy tony trevor umar vaughan vernon victor vijay vince vincent wallace walter wayne wes wesley wilfred will william winston
    yousef yusuf zac zach zack zuffar`,
  women: `
    abena abigail aileen alexandra alice alison amanda amy andrea angela anita ann anna annabel anne annette antonia arlene audrey avril barbara beatrice becky
    bernadette beth betty brenda bridget candy carol carole caroline carolyn catherine cathy celia charlotte cheryl chloe christine claire clare daisy davina
    dawn debbie deborah deirdre denise diana diane dianne donna dorothy edith edwina eileen elaine eleanor elizabeth ella ellen ellie elspeth emily emma esther
    eunice eva eve faye felicity fiona flo flora florence frances gaynor gemma georgia georgina geraldine gillian glenda gloria grace greta gwen gwyneth hannah
    harriet hazel heather helen hilda holly ingrid iona irene iris isabel isabella isobel jacqueline jacqui jan jane janet janice jasmin jayne jeanette jemma
    jennifer jenny jessica jill joan joanna joanne josephine joy joyce judith judy julia julie june karen kate katherine kathleen kathryn kathy katie katy kemi
    kimberley kirsten kirsty laura lauren leah lianne lilian lily linda lisa liz lola lorna lorraine louisa louise lucinda lucy lydia lynda lynne mabel maggie
    mairi mandy margaret margot maria marian marie marilyn marina marisha marsha martha mary maureen maxine meera meg megan melanie melissa mhairi michelle
    miranda moira molly monica morag muriel myra nadine nancy naomi nasreen natalie natasha naz nicola nicole nina nora norma nusrat olivia oonagh pam pamela
    patricia paula pauline peggy penelope penny philippa phyllis polly preet priti rachael rachel rebecca rhiannon rita roberta rosamund rose rosemary rosie
    rowena rupa rushanara ruth sally salma samantha sandra sarah seema shabana sharon shazia sheila shelagh shirley sian sonia sonja sophie stella stephanie
    susan suzanne sybil sylvia tamara tamsin tania tanya teresa tessa thelma theresa tina tracey tracy trish trisha trudy uma una ursula usha valerie vera
    verity veronica vicky victoria violet virginia vivien vivienne wendy winifred yasmin yvette yvonne zara zoe`,
  either: `
    akef alex ali ashley bev beverley blaise bobby charlie chris chuka dale frankie gen gerry gill gurinder harpreet hilary humza jackie jamie jaspal jay jean
    jess jo jody kay kelly kerry kim kit kwasi lee leigh lesley leslie lindsay lyn lynn marion max mel morgan nicky parmjit pat patsy qasim robbie robin ronnie
    sam shaffaq shane sidney stacey sue sydney tam tanmanjeet terry toni val vic virendra vivian zaffur`,
  common: `
    a about above according across actor actress adding advertisement after afterwards again against ahead all almost along already also although always am amid
    among an analysis and another any anything april are around as asked at august away back ballots barrister be because become becomes been before behind
    being bellwether below best better between beyond big bigger biggest blow both britain british businessman but by call calls came can candidate candidates
    cause cbe central chancellor change cheers class close collapse come comes coming comment comments commons conservative constituency correspondent could
    council councillor count counting crushing cut day days dear december defeat defeated defending delighted dem dems deposit despite did disaster do doctor
    does doing double down downing during each earlier early east eastern editor eight election elections electorate elsewhere end ended ends england english
    enough european even ever every everyone ex expenses fact far farmer february few fewer fifteen fifth file final first five following follows for former
    forty four fourth fresh friday from full fury gain gains gets getty giant give given gives go goes going gone good got great grip had hail hails hang hangs
    has have having he head heads held help her here high his historic history hold holds home hours how huge humbled humiliating humiliation if image in inside
    instead into ireland irish is it it's its january july june just kc keep keeping keeps kept key labor labour landslide last late later latest lawyer lead
    leader leads leap leaves left less let lib liberal like list listen live local london look lose loses losing loss losses lost low major majority make makes
    making many march marches massive may maybe mayor mbe me means meanwhile meet mid might minister minutes monday more most mp mps much must my name narrow
    nationalists nationally near nearly never new newest newly news next night nine no nobody none nor north northern not nothing november now number obe
    october of off officials old older on once one only opinion opposition or other others our out outgoing over overall overnight own papers parliament
    parliamentary parties party per perhaps photo photograph place please point police politics poll polling polls position post pressure previous previously
    prime probably profile protest published put qc quite rather reacting read really recall record red region rejected reporter responding rest result results
    retain retains return returns revealed review round row run runner runners safe said same saturday saw say says scotland scottish scrapes seat seats second
    secretary secure secures see seen sees seize seizes sends september seven several shadow shall share she shock should show shows since six slim slips small
    snatch snatches snp so some source sources south southern speaking spoilt still stop storm storms street strong stuns subscribe succeed such sunday sunk
    surely surge survives sweep swept swing swings take taken takes taking teacher team ten than that the their them then there these they things think third
    thirteen this those though three through thumping thursday thus tight time to today together told tomorrow tonight too took top tories tory total tough
    triumph triumphs tuesday turn turnout twelve twenty twice two uk ukip under unionists unlike until up update updated upset us valid verdict very victorious
    victory video vote voted voter voters votes voting wait wake wales want was watch we wednesday week well welsh went were west western westminster what
    whatever when where whether which while who whose why wide will win winner winning wins with within without won would write year years yes yesterday yet you
    young your`,
  bodies: `
    abbey act agency airport april arena argus assembly association august authority avenue bbc belfast bill birmingham blue borough brexit bridge bristol
    britain by-election cardiff castle cathedral central centre chancellor channel christmas chronicle church city civic close club college commission
    commissioner committee commons community conservative conservatives council country county court covid crime day december democrat democratic democrats
    department district dome downing drive east easter eastern echo edinburgh election elections england eu europe european express facebook february foundation
    friday gazette glasgow government greater green greens group guardian hall herald holyrood hospital house hs2 humberside images independent institute
    ireland island isle isles itv january july june kingdom labour lancashire lane law leeds leisure liberal library live liverpool london lords mail manchester
    march may media merseyside midland midlands minister minster mirror monday morning mp mps msp nationalist nationalists newcastle news newsletter newsletters
    nhs night north northern november october office pa palace park parliament party place police poll polling polls post press radio red referendum reform
    report reporter result results richter road saturday scale school scotland secretary senedd september service services sheffield sky society south southern
    sports square stadium star station stormont street street's sunday teesside telegraph television test thursday times tories tory town trust tuesday twitter
    tyneside uk ulez union unionist university us usa valley village vote votes wales wall war wednesday week west western westminster world yorkshire`,
} satisfies Record<keyof NameWords, string>;
