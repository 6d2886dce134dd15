// The look of tables of values, loaded with them.
import './table.css';
