// The only file that brings in ECharts, piece by piece. Loaded on intent, never before the first picture.
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([CustomChart, GridComponent, SVGRenderer]);

export { echarts };
