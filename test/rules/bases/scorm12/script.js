// The course keeps its own place.
const text = 'nothing here calls eval("x")';
document.title = text.slice(0, 7);
