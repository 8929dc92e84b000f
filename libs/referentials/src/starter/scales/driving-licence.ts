import { step, type ScaleStep } from './scale.js';

/** The categories of the French driving licence (Code de la route, R. 221-4), with the training B96, which is a mention on the B. */
export const drivingLicences: ScaleStep[] = [
  step('AM', 'AM - Cyclomoteur', 'AM - Moped', 'Cyclomoteur, scooter de 50 cm³ ou petite voiture sans permis.', 'Moped, 50 cc scooter or light quadricycle.'),
  step('A1', 'A1 - Petite moto', 'A1 - Light motorcycle', 'Moto de 125 cm³ au plus.', 'Motorcycle up to 125 cc.'),
  step('A2', 'A2 - Moto moyenne', 'A2 - Medium motorcycle', 'Moto de 35 kW au plus.', 'Motorcycle up to 35 kW.'),
  step('A', 'A - Toutes les motos', 'A - Any motorcycle', 'Moto sans limite de puissance, après le permis A2.', 'Motorcycle of any power, after the A2 licence.'),
  step('B1', 'B1 - Quadricycle lourd', 'B1 - Heavy quadricycle', 'Quadricycle à moteur, comme un gros quad.', 'Motor quadricycle, such as a large quad bike.'),
  step('B', 'B - Voiture', 'B - Car', 'Voiture ou camionnette de 3,5 tonnes au plus, 9 places.', 'Car or van up to 3.5 tonnes, 9 seats.'),
  step('B96', 'B96 - Voiture avec remorque moyenne', 'B96 - Car with a medium trailer', 'Voiture et remorque, 4,25 tonnes au plus ensemble.', 'Car and trailer, up to 4.25 tonnes together.'),
  step('BE', 'BE - Voiture avec grosse remorque', 'BE - Car with a large trailer', 'Voiture et remorque de 3,5 tonnes au plus.', 'Car with a trailer up to 3.5 tonnes.'),
  step('C1', 'C1 - Petit camion', 'C1 - Small lorry', 'Camion de 3,5 à 7,5 tonnes.', 'Lorry from 3.5 to 7.5 tonnes.'),
  step('C1E', 'C1E - Petit camion avec remorque', 'C1E - Small lorry with a trailer', 'Petit camion et remorque, 12 tonnes au plus ensemble.', 'Small lorry and trailer, up to 12 tonnes together.'),
  step('C', 'C - Camion', 'C - Lorry', 'Camion de plus de 3,5 tonnes.', 'Lorry over 3.5 tonnes.'),
  step('CE', 'CE - Camion avec remorque', 'CE - Lorry with a trailer', 'Camion avec une remorque de plus de 750 kg, comme un semi.', 'Lorry with a trailer over 750 kg, such as an articulated lorry.'),
  step('D1', 'D1 - Petit bus', 'D1 - Minibus', 'Minibus de 16 passagers au plus.', 'Minibus with up to 16 passengers.'),
  step('D1E', 'D1E - Petit bus avec remorque', 'D1E - Minibus with a trailer', 'Minibus avec une remorque de plus de 750 kg.', 'Minibus with a trailer over 750 kg.'),
  step('D', 'D - Bus et car', 'D - Bus and coach', 'Bus ou car de plus de 8 passagers.', 'Bus or coach with more than 8 passengers.'),
  step('DE', 'DE - Bus avec remorque', 'DE - Bus with a trailer', 'Bus ou car avec une remorque de plus de 750 kg.', 'Bus or coach with a trailer over 750 kg.'),
];
