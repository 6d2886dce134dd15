// The look of sheets, loaded with the first one.
import './panels.css';
