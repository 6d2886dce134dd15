// The look of views of one column, loaded with them.
import './column.css';
