// The only inline scripts of the page, as text; the build puts their hashes into the Content-Security-Policy.

/**
 * Before the first paint: theme and language from the address. When the address asks for more than the page as built
 * shows, `data-pending` keeps the places empty until React has applied it, so that nothing flashes or shifts.
 */
export const FIRST = `(function(d,q){
var p={},r=d.documentElement;
q.slice(1).split('&').forEach(function(s){s=s.split('=');if(s[1]&&!(s[0] in p))p[s[0]]=s[1]});
if(p.theme=='light'||p.theme=='dark')r.dataset.theme=p.theme;
if(p.lang=='en'||p.lang=='zh-Hant')r.lang=p.lang;
for(var k in p)if('view indicator agency place time per report at lang chart sort category find status column'.split(' ').indexOf(k)>=0)r.dataset.pending='';
r.dataset.script=''
})(document,location.search)`;

/** The typefaces of what is seen first. */
export const FACES = ['400 16px var(--font-ui)', '600 16px var(--font-ui)', '700 16px var(--font-doc)'];

/**
 * Before the page's own text: opens the typeface that its tag names. A Chinese typeface is slow to open, and the browser
 * rests between one tag and the next; else all of them would be opened in the same long moment.
 */
export const FACE = `(function(d){
var s=d.currentScript,e=d.createElement('i');
e.style.cssText='position:absolute;font:'+s.dataset.face;e.textContent='数0';
s.after(e);e.offsetWidth;e.remove()
})(document)`;

/**
 * After the first picture in the page: draws it again for the width that it really has. Rail and evidence keep their
 * places and are laid out in the two moments after it (`data-shown`), so that no moment is long.
 */
export const FIT = `(function(d){
function s(n){requestAnimationFrame(function(){setTimeout(function(){d.documentElement.dataset.shown=n;if(n<2)s(n+1)})})}
s(1);
var b=d.getElementById('still'),w=b&&b.clientWidth,l=innerWidth<768?'narrow':innerWidth<1200?'mid':innerWidth<1340?'snug':'wide',t=d.getElementById('fluid-'+l);
if(!w||!t)return;
var f=+t.dataset.from,k=(w-f)/(t.dataset.to-f);
b.querySelector(l=='narrow'?'.only-narrow':'.only-wide').innerHTML=t.textContent.replace(/\\[([^~]+)~([^\\]]+)\\]/g,function(_,x,y){return Math.round((+x+(y-x)*k)*100)/100})
})(document)`;
