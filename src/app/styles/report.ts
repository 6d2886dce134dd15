// The look of the Report view, loaded with it.
import './report.css';
