import type { Concepts } from '../concept.ts';

/** Engineering of things: electronics, firmware, and the software and machines that engineers draw and calculate with. */
export const DEVICE_ENGINEERING: Concepts = {
  'hardware-engineering': {
    en: 'hardware engineering, electronics, electronics design, hardware development, PCB design, circuit boards, electrical engineering | PCB, circuit board, schematic, Altium, soldering, oscilloscope, resistor, capacitor, FPGA, bill of materials electronics, EMC test, microcontroller, KiCad, board bring-up, antenna, power supply design, dev kit, evaluation board, test rig electronics',
    ru: 'разработка электроники, схемотехника, аппаратная разработка, печатные платы, электроника, железо разработка, радиоэлектроника | печатная плата, схемотехник, принципиальная схема, Altium, паять, паяльник, осциллограф, резистор, конденсатор, ПЛИС, микроконтроллер, ЭМС, разводка платы, электронщик, трассировка платы, ЭКБ, отладочная плата, макетная плата',
    ro: 'inginerie hardware, electronică, proiectare electronică, proiectare PCB, plăci electronice, dezvoltare hardware | placă electronică, cablaj imprimat, schemă electronică, Altium, lipit componente, osciloscop, rezistor, condensator, FPGA, microcontroler, test EMC, electronist, circuit imprimat, placă de dezvoltare',
    vi: 'kỹ thuật phần cứng, điện tử, thiết kế mạch, thiết kế PCB, bo mạch, phát triển phần cứng | mạch in, bản mạch, sơ đồ nguyên lý, Altium, hàn linh kiện, máy hiện sóng, điện trở, FPGA, vi điều khiển, đo EMC, kỹ sư điện tử, layout mạch, bo mạch phát triển',
    'pt-BR':
      'engenharia de hardware, eletrônica, projeto eletrônico, projeto de PCB, placas de circuito, desenvolvimento de hardware | placa de circuito impresso, esquema elétrico da placa, Altium, soldar componente, osciloscópio, resistor, capacitor, FPGA, microcontrolador, teste de EMC, engenheiro eletrônico, layout de placa, PCI placa, placa de desenvolvimento',
  },
  firmware: {
    broader: 'hardware-engineering',
    en: 'firmware, embedded software, embedded systems, IoT devices, embedded development, device software | flash firmware, bootloader, firmware update, OTA update, RTOS, STM32, bricked device, Arduino, Raspberry Pi, JTAG, sensor gateway, device driver, CAN bus, IoT sensor, serial console, ESP32',
    ru: 'прошивки, прошивка, встраиваемое ПО, embedded-разработка, встроенное ПО, IoT-устройства, встраиваемые системы | перепрошить, обновление прошивки, окирпичился, STM32, ардуино, эмбеддер, эмбеддед, RTOS, JTAG, драйвер устройства, шина CAN, датчик IoT, интернет вещей, Raspberry Pi, бутлоадер, прошить плату',
    ro: 'firmware, software embedded, sisteme embedded, dispozitive IoT, dezvoltare embedded, software încorporat | actualizare firmware, bootloader, update OTA, RTOS, STM32, Arduino, Raspberry Pi, programator embedded, driver dispozitiv, magistrală CAN, senzor IoT, flashare, ESP32',
    vi: 'firmware, phần mềm nhúng, hệ thống nhúng, thiết bị IoT, lập trình nhúng | nạp firmware, cập nhật firmware, bootloader, OTA, RTOS, STM32, Arduino, Raspberry Pi, kỹ sư nhúng, driver thiết bị, bus CAN, cảm biến IoT, nạp code cho mạch, ESP32',
    'pt-BR':
      'firmware, software embarcado, sistemas embarcados, dispositivos IoT, desenvolvimento embarcado | atualizar firmware, bootloader, atualização OTA, RTOS, STM32, Arduino, Raspberry Pi, gravar firmware, driver do dispositivo, barramento CAN, sensor IoT, internet das coisas, ESP32, engenheiro de embarcados',
  },
  'cad-software': {
    broader: 'software-requests',
    en: 'CAD, CAD software, engineering software, AutoCAD, SolidWorks, PLM, BIM, Revit, simulation software | 3D model, DWG, CATIA, Inventor, Creo, drawing not opening CAD, CAD licence, CAD workstation, Teamcenter, ANSYS, MATLAB, SketchUp, ArchiCAD, STEP file, PDM vault, Siemens NX, finite element',
    ru: 'САПР, CAD, инженерное ПО, AutoCAD, КОМПАС-3D, SolidWorks, BIM, PLM, Revit | автокад, компас, солид, солидворкс, ревит, 3D-модель, чертёж не открывается, лицензия автокад, Inventor, NX, Teamcenter, Лоцман, ANSYS, матлаб, nanoCAD, нанокад, рабочая станция САПР, ArchiCAD, файл DWG',
    ro: 'CAD, software CAD, software de inginerie, AutoCAD, SolidWorks, PLM, BIM, Revit, proiectare asistată | model 3D, fișier DWG, CATIA, Inventor, licență AutoCAD, stație CAD, desen tehnic nu se deschide, ANSYS, MATLAB, Teamcenter, ArchiCAD, Siemens NX, SketchUp, Allplan',
    vi: 'phần mềm CAD, CAD, phần mềm kỹ thuật, AutoCAD, SolidWorks, BIM, PLM, Revit | mô hình 3D, file DWG, CATIA, Inventor, license AutoCAD, máy trạm CAD, không mở được bản vẽ, ANSYS, MATLAB, SketchUp, ArchiCAD, Siemens NX, phần mềm vẽ kỹ thuật, NX',
    'pt-BR':
      'CAD, software CAD, software de engenharia, AutoCAD, SolidWorks, BIM, PLM, Revit | modelo 3D, arquivo DWG, CATIA, Inventor, licença AutoCAD, estação CAD, desenho não abre no CAD, ANSYS, MATLAB, SketchUp, ArchiCAD, Siemens NX, Teamcenter, projetista CAD',
  },
  'simulation-and-compute': {
    broader: 'servers-and-server-rooms',
    en: 'high-performance computing, HPC, compute cluster, scientific computing, GPU servers, research computing | Slurm, job queue on cluster, supercomputer, compute node, cluster quota, batch job waiting, MPI, GPU hours, simulation run, cluster account, scratch space',
    ru: 'высокопроизводительные вычисления, HPC, вычислительный кластер, научные вычисления, суперкомпьютер, GPU-серверы | Slurm, очередь на кластере, вычислительный узел, расчёт на кластере, квота на кластере, MPI, расчётная задача, сервер с видеокартами, доступ на кластер, счётный узел',
    ro: 'calcul de înaltă performanță, HPC, cluster de calcul, calcul științific, servere GPU, supercomputer | Slurm, coadă joburi cluster, nod de calcul, simulare pe cluster, cotă cluster, MPI, cont pe cluster, ore GPU, job în așteptare',
    vi: 'tính toán hiệu năng cao, HPC, cụm tính toán, siêu máy tính, máy chủ GPU, tính toán khoa học | Slurm, hàng đợi cluster, nút tính toán, chạy mô phỏng, hạn mức cluster, MPI, tài khoản cluster, giờ GPU, job chờ lâu',
    'pt-BR':
      'computação de alto desempenho, HPC, cluster de cálculo, computação científica, servidores GPU, supercomputador | Slurm, fila do cluster, nó de cálculo, rodar simulação, cota do cluster, MPI, conta no cluster, horas de GPU, job na fila',
  },
};
