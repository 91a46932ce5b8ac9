/** Name of the function through which the robot's browser hears the page. */
export const ROBOT_EAR = 'kritiHears';
