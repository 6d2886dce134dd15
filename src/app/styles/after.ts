// The look of what no first picture needs.
import './after.css';
import './targets.css';
import './print.css';
