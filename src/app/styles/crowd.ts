// The look of crowds of values, loaded with them.
import './crowd.css';
