// The look of what no first picture needs.
import './after.css';
